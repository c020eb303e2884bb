import Metrics

/// How a set of indicators stands, in words without a subject.
///
/// `6项指标中4项达到2024年底目标，转型模式达到序时进度，行业平台滞后`
struct StandingProse: Sendable {
  private let standings: [(name: String, status: ProgressStatus)]
  private let checkpoint: String

  /// Creates the words.
  ///
  /// - Parameters:
  ///   - standings: The indicators' short names and statuses, in order.
  ///   - year: The year whose checkpoint is judged; nil before the programme's start.
  init(_ standings: [(name: String, status: ProgressStatus)], year: Int?) {
    self.standings = standings
    checkpoint = year.map { "\($0)年底" } ?? "当期"
  }

  private func names(_ status: ProgressStatus) -> [String] {
    standings.filter { $0.status == status }.map(\.name)
  }

  /// The finding.
  var headline: String {
    let all = standings.count
    let (untargeted, unreported) = (names(.noTarget).count, names(.noData).count)
    if unreported == all { return "各项指标均未报" }
    if untargeted + unreported == all { return "未设绩效目标，无从判断进度" }
    let achieved = names(.achieved).count
    if achieved == all { return "\(all)项指标全部达到\(checkpoint)目标" }
    let first = "\(all)项指标中\(achieved == 0 ? "尚无一" : "\(achieved)")项达到\(checkpoint)目标"
    let others: [(ProgressStatus, String)] = [
      (.onTrack, "达到序时进度"), (.behind, "滞后"), (.seriouslyBehind, "严重滞后"), (.noData, "未报"),
      (.noTarget, "未设目标"),
    ]
    return ([first] + others.compactMap { part(names($0.0), $0.1) }).joined(separator: "，")
  }

  private func part(_ names: [String], _ words: String) -> String? {
    guard !names.isEmpty else { return nil }
    return names.count > 3 ? "\(names.count)项\(words)" : names.joined(separator: "、") + words
  }
}

/// Lists in words.
enum Listing {
  /// The names that a sentence takes; of more some are left out.
  private static let most = 8
  /// The names that are shown where some are left out.
  private static let shown = 5

  /// Returns names joined with 、, of many only some with the number of all: `韶关、梅州等9市`.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - unit: What is counted where names are left out, such as `市`; nil where the number of all
  ///     is said already.
  /// - Returns: An empty text for no names.
  static func some(_ names: [String], unit: String?) -> String {
    guard names.count > most else { return names.joined(separator: "、") }
    return names.prefix(shown).joined(separator: "、") + "等"
      + (unit.map { "\(names.count)\($0)" } ?? "")
  }
}
