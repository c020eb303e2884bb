import Charts
import Metrics

/// The charts of a subsidy's site.
struct SubsidyCharts: Sendable {
  private let dossier: SubsidyDossier

  init(_ dossier: SubsidyDossier) {
    self.dossier = dossier
  }

  private var overview: AwardOverview { dossier.overview }

  /// The bars of a chart that names single recipients.
  static let limit = 15

  private static let parts = [
    StackedBarChart.Series(name: "中央补助", role: .first),
    StackedBarChart.Series(name: "市级奖补", role: .second),
  ]

  private func row(_ label: String, _ total: AwardTotal) -> StackedBarChart.Row {
    let parts = [total.central, total.municipal]
    return StackedBarChart.Row(
      label: label, values: parts.map { max(0, CityCharts.geometry($0)) },
      valueTexts: parts.map { $0 > .zero ? Figures.wan($0) : "" },
      totalText: "\(total.rows)笔 \(Figures.wan(total.sum))")
  }

  /// An item's name for a bar: of a long one its shortest other spelling.
  private static func name(of item: AwardItem) -> String {
    guard item.name.count > 12 else { return item.name }
    return item.aliases.min { $0.count < $1.count } ?? item.name
  }

  /// The name of a body for a bar, without what most names end with; a project may follow it.
  private static func short(_ subject: String) -> String {
    var parts = subject.split(separator: "·", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    for ending in ["股份有限公司", "有限责任公司", "有限公司"] where parts[0].hasSuffix(ending) {
      parts[0].removeLast(ending.count)
      break
    }
    return parts.joined(separator: "·")
  }

  private func text(_ title: String, _ measure: String) -> ChartText {
    ChartText(
      title: title, subtitle: dossier.subtitle(measure), source: dossier.chartSource("奖补明细"))
  }

  /// The sums of each item.
  var items: Chart {
    Chart(
      SubsidyPath.chart("items"),
      .stack(
        StackedBarChart(
          text: text(SubsidyProse(dossier).itemsHeadline, "各奖补项目金额，单位：万元；条末为笔数和合计"),
          scaling: .absolute, series: SubsidyCharts.parts,
          rows: dossier.usedItems.map { row(SubsidyCharts.name(of: $0.item), $0.total) },
          reference: nil,
          emptyText: "未报奖补明细")))
  }

  /// The sums of each year of decision.
  var years: Chart {
    Chart(
      SubsidyPath.chart("years"),
      .stack(
        StackedBarChart(
          text: text(SubsidyProse(dossier).yearsHeadline, "各年奖补金额，单位：万元；年份依批准、拨付、认定日期"),
          scaling: .absolute, series: SubsidyCharts.parts,
          rows: overview.years.map { row($0.year.map { "\($0)年" } ?? "未注明", $0.total) },
          reference: nil, emptyText: "未报奖补明细")))
  }

  /// The recipients with the largest sums.
  var recipients: Chart {
    Chart(
      SubsidyPath.chart("recipients"),
      .stack(
        StackedBarChart(
          text: text(
            SubsidyProse(dossier).recipientsHeadline,
            "合计金额最高的\(min(SubsidyCharts.limit, overview.recipients.count))家单位，单位：万元"),
          scaling: .absolute, series: SubsidyCharts.parts,
          rows: overview.recipients.prefix(SubsidyCharts.limit).map {
            row(SubsidyCharts.short($0.recipient), $0.total)
          },
          reference: nil, emptyText: "未报奖补明细")))
  }

  /// The amounts of an item beside their limits, every one beyond its limit first; nil where no
  /// rule sets a limit.
  func uses(of item: AwardItemTotal) -> Chart? {
    let uses = dossier.worstUses(of: item)
    guard !uses.isEmpty else { return nil }
    // What the title counts is drawn, as far as a picture holds it.
    let beyond = uses.count { $0.standing == .beyond }
    let count = min(max(SubsidyCharts.limit, min(beyond, SubsidyCharts.most)), uses.count)
    let title = SubsidyProse.headline(
      item, reached: uses.count { $0.standing == .reached && !$0.isFixed }, beyond: beyond)
    return Chart(
      SubsidyPath.chart("item-\(item.item.key)"),
      .ranking(
        RankingChart(
          text: text(title, "金额与上限，单位：万元；超过上限的在前，其余由高到低，共\(uses.count)项，列\(count)项"),
          rows: uses.prefix(count).map(SubsidyCharts.bar),
          legend: ["奖补金额", "", "上限或定额"], emptyText: "未报奖补明细",
          legendStatuses: [.seriouslyBehind, .achieved, .onTrack],
          legendTexts: ["超过上限", "达到上限", "未达上限"])))
  }

  /// The bars of the longest chart.
  private static let most = 40

  private static func bar(_ use: CapUse) -> RankingChart.Row {
    let status: ChartStatus =
      switch use.standing {
      case .beyond: .seriouslyBehind
      case .reached: .achieved
      case .below: .onTrack
      }
    return RankingChart.Row(
      label: short(use.subject), value: CityCharts.geometry(use.amount), reported: nil,
      target: CityCharts.geometry(use.limit), valueText: valueText(use), status: status)
  }

  /// `38.40 / 40.00`; an excess too small for two decimals is written out: `超出1.00元`.
  static func valueText(_ use: CapUse) -> String {
    let (amount, limit) = (Figures.wan(use.amount), Figures.wan(use.limit))
    guard use.standing == .beyond, amount == limit else { return "\(amount) / \(limit)" }
    let excess = (use.amount - use.limit).fixedText(in: .yuan)
    return "\(amount) / \(limit)，超出\(excess)元"
  }
}
