import Metrics

/// What is to be said in words about the whole province.
struct OverviewProse: Sendable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  private var assessment: Assessment { report.assessment }
  private var total: TotalAssessment { assessment.total }
  private var programme: Programme { report.programme }

  /// The finding over the six indicators, without a subject.
  var headline: String {
    let standings = report.totals.map { ($0.indicator.shortName, $0.progress.status) }
    return StandingProse(standings, year: report.currentYear).headline
  }

  /// The findings, one paragraph for progress, one for counting and money, one for the data.
  var paragraphs: [String] {
    [
      [submitted, "\(programme.totalName)\(headline)", spread, grades],
      [enterprises, investment, funds, excesses], [findings, issues],
    ].map { $0.compactMap { $0 }.map { $0 + "。" }.joined() }.filter { !$0.isEmpty }
  }

  /// Who handed in anything.
  ///
  /// `截至2024年12月31日，14个试点城市中13个报送了数据，汕头未报送`
  var submitted: String {
    let date = "截至\(assessment.asOf.chineseText)"
    let codes = Set(assessment.cities.map(\.city.code))
    let silent = programme.cities.filter { !codes.contains($0.code) }.map(\.name)
    let all = programme.cities.count
    if silent.count == all { return "\(date)，\(all)个试点城市均未报送数据" }
    let empty = assessment.cities.filter { $0.tally.funnel.registered == 0 }.map(\.city.name)
    let rest = empty.isEmpty ? "" : "，\(Listing.some(empty, unit: "市"))未报被改造企业台账"
    if silent.isEmpty { return "\(date)，\(all)个试点城市全部报送了数据\(rest)" }
    return "\(date)，\(all)个试点城市中\(all - silent.count)个报送了数据，"
      + "\(Listing.some(silent, unit: "市"))未报送\(rest)"
  }

  /// How the cities stand in the number of enterprises.
  ///
  /// `改造企业一项，9市已完成，2市正常，2市滞后（韶关、梅州）`
  var spread: String? {
    guard let indicator = report.indicator(.enterprises) else { return nil }
    let standings = assessment.cities.compactMap { city in
      city.progress(of: .enterprises).map { (city.city.name, $0.status) }
    }
    return CitySpread(standings).headline.map { "\(indicator.shortName)一项，\($0)" }
  }

  /// `综合得分为优的9市、良的3市、差的1市（权重为本工具默认值）`; nil without any score.
  var grades: String? { gradeCounts.map { "\($0)（\(programme.scoring.origin)）" } }

  /// `综合得分为优的9市、良的3市、差的1市`; nil without any score, and before the year's end: the
  /// grades compare with targets that are not due yet.
  var gradeCounts: String? {
    let cards = assessment.cities.compactMap(\.scorecards.last)
    guard !cards.contains(where: \.isPartYear) else { return nil }
    let grades = cards.compactMap(\.grade)
    let parts = programme.scoring.bands.compactMap { band -> String? in
      let count = grades.count { $0 == band.name }
      return count > 0 ? "\(band.name)的\(count)市" : nil
    }
    guard !parts.isEmpty else { return nil }
    return "综合得分为" + parts.joined(separator: "、")
  }

  /// The title of the chart of scores.
  var scoreHeadline: String {
    if let gradeCounts { return gradeCounts }
    let cards = assessment.cities.compactMap(\.scorecards.last).filter { $0.score != nil }
    func isLower(_ left: Scorecard, _ right: Scorecard) -> Bool {
      (left.score ?? .zero) < (right.score ?? .zero)
    }
    guard let least = cards.min(by: isLower), let most = cards.max(by: isLower) else {
      return "尚无城市有综合得分"
    }
    return "年度未结束，综合得分暂为\(least.scoreText)至\(most.scoreText)分"
  }

  private func sentence(of key: IndicatorKey) -> String? {
    report.totals.first { $0.indicator.key == key }.map {
      IndicatorProse($0.indicator, $0.progress, programme).sentence
    }
  }

  /// The number of enterprises, reported against counted, with the main reason of the difference.
  var enterprises: String? {
    guard let sentence = sentence(of: .enterprises) else { return nil }
    guard total.tally.funnel.accepted > 0 else { return sentence }
    let exclusions = TallyProse(programme, total.tally).exclusions
    let rest = exclusions.map { "其中\($0)" } ?? "全部计入"
    return "\(sentence)；申报\(total.tally.funnel.accepted)家，\(rest)"
  }

  /// The investment that was counted.
  var investment: String? { sentence(of: .investment) }

  /// What the provincial award money was arranged and spent for; nil without any record.
  var funds: String? {
    let arranged = total.funds.sum(flow: .arranged, origin: .provincial)
    guard arranged > .zero else { return total.funds.hasData ? "省级奖补资金尚无安排记录" : nil }
    let transformation = total.funds.sum(
      flow: .arranged, origin: .provincial, use: .transformation)
    let spent = total.funds.sum(flow: .spent, origin: .provincial)
    return "省级奖补资金已安排\(arranged.words)，其中用于企业改造的占"
      + "\(Figures.share(transformation.fen, of: arranged.fen))；已支出\(spent.words)"
  }

  /// A chart's title: `企业改造占已安排省级奖补资金的82.0%，2市低于80%（韶关、梅州）`.
  var fundShare: String {
    let limit = AwardMoney.transformationPercent
    let arranged = total.funds.sum(flow: .arranged, origin: .provincial)
    guard arranged > .zero else { return total.funds.hasData ? "省级奖补资金尚无安排记录" : "未报资金台账" }
    let transformation = total.funds.sum(
      flow: .arranged, origin: .provincial, use: .transformation)
    let low = assessment.cities.filter { city in
      let share = AwardMoney(CityDossier(report: report, city: city)).shareOfArranged
      return share.map { !$0.reaches(percent: limit) } ?? false
    }.map(\.city.name)
    let head = "企业改造占已安排省级奖补资金的\(Figures.share(transformation.fen, of: arranged.fen))"
    return low.isEmpty
      ? head : "\(head)，\(low.count)市低于\(limit)%（\(Listing.some(low, unit: nil))）"
  }

  /// Cities whose completion suggests that a target was set too low; nil where there is none.
  var excesses: String? {
    let limit = programme.scoring.suspectAbovePercent
    let names = assessment.cities.filter { city in
      city.progress.contains { $0.current?.completion?.exceeds(percent: limit) ?? false }
    }.map(\.city.name)
    guard !names.isEmpty else { return nil }
    return "\(Listing.some(names, unit: "市"))有指标完成率超过\(limit)%，目标值可能偏低，需说明测算依据"
  }

  /// `规则检查发现违规3项、提醒12项`; nil where no rule was judged.
  var findings: String? {
    let counts = [Finding.Severity.violation, .warning].compactMap { severity -> String? in
      let count = assessment.findings.count { $0.severity == severity }
      return count > 0 ? "\(severity.words)\(count)项" : nil
    }
    if !counts.isEmpty { return "规则检查发现" + counts.joined(separator: "、") }
    return assessment.outcomes.isEmpty ? nil : "规则检查未发现违规或需提醒的事项"
  }

  /// `报送文件中有错误12处、提醒30处`; a sentence for clean files as well.
  var issues: String {
    let counts = [DataIssue.Severity.error, .warning].compactMap { severity -> String? in
      let count = assessment.issues.count { $0.severity == severity }
      return count > 0 ? "\(severity.words)\(count)处" : nil
    }
    return counts.isEmpty ? "报送文件未发现数据问题" : "报送文件中有" + counts.joined(separator: "、")
  }
}
