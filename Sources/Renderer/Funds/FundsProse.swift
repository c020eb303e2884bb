import Metrics

/// What is to be said in words about the award money of all cities.
struct FundsProse: Sendable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  private var monies: [AwardMoney] {
    report.assessment.cities.map { AwardMoney(CityDossier(report: report, city: $0)) }
  }

  /// The sentence over the page.
  var sentence: String {
    let total = report.assessment.total.funds
    guard total.hasData else { return "各市均未报资金台账" }
    let received = monies.compactMap(\.received).reduce(.zero, +)
    let arranged = monies.map(\.arranged).reduce(.zero, +)
    guard arranged > .zero else { return "省级奖补资金已下达\(received.words)，尚无安排记录" }
    let transformation = monies.map(\.arrangedForTransformation).reduce(.zero, +)
    return "省级奖补资金已下达\(received.words)，已安排\(arranged.words)，"
      + "其中用于企业改造的占\(Figures.share(transformation.fen, of: arranged.fen))；"
      + "已支出\(monies.map(\.spent).reduce(.zero, +).words)"
  }

  /// A chart's title: `已下达74400.00万元，已安排100.0%，已支出41.2%`.
  var headline: String {
    let received = monies.compactMap(\.received).reduce(.zero, +)
    guard received > .zero else { return "未报省级奖补资金下达" }
    let arranged = monies.map(\.arranged).reduce(.zero, +)
    let spent = monies.map(\.spent).reduce(.zero, +)
    return "省级奖补资金已下达\(received.words)，已安排\(Figures.share(arranged.fen, of: received.fen))，"
      + "已支出\(Figures.share(spent.fen, of: received.fen))"
  }
}
