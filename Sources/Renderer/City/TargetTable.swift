import Metrics

/// The table of annex 2 at one checkpoint: targets, what was reached, and what is missing.
struct TargetTable: Sendable {
  private let dossier: CityDossier
  private let checkpoint: Checkpoint
  private let final: Checkpoint?

  /// Creates the table of one reported year.
  init(_ dossier: CityDossier, checkpoint: Checkpoint) {
    self.dossier = dossier
    self.checkpoint = checkpoint
    // The overall progress is measured against the last target; in the last year both are one.
    let last = dossier.lastCheckpoint ?? dossier.programme.checkpoints.last
    final = last.flatMap { $0.day > checkpoint.day ? $0 : nil }
  }

  /// Returns the tables of all reported years, the latest first.
  static func all(_ dossier: CityDossier) -> [TemplateContext] {
    dossier.assessment.years.reversed().compactMap { year in
      dossier.programme.checkpoints.first { $0.year == year }.map {
        TargetTable(dossier, checkpoint: $0).context
      }
    }
  }

  private var isCurrent: Bool { checkpoint.year == dossier.assessment.years.last }

  /// The date of the values: `2024年底`, or the as-of date where it comes first.
  private var valueDate: String {
    dossier.asOf < checkpoint.day ? dossier.asOf.chineseText : "\(checkpoint.year)年底"
  }

  /// The names of the template `parts/city-targets`.
  var context: TemplateContext {
    [
      "year": .text(String(checkpoint.year)), "valueDate": .text(valueDate),
      "finalYear": .text(final.map { String($0.year) } ?? ""), "hasFinal": .flag(final != nil),
      "rows": .list(
        dossier.indicators.enumerated().map { row($0.offset + 1, $0.element.0, $0.element.1) }),
    ]
  }

  private func row(
    _ number: Int, _ indicator: Indicator, _ progress: IndicatorProgress
  )
    -> TemplateContext
  {
    let key = indicator.key
    let year = progress.years.first { $0.year == checkpoint.year }
    let counted = year?.cumulativeCounted
    let excess = year?.completion.flatMap { Excess($0, dossier.programme.scoring) }
    let status = isCurrent ? progress.status : closedStatus(year, progress)
    let line: TemplateContext = [
      "number": .text(String(number)), "name": .text(indicator.name),
      "unit": .text(indicator.unit), "href": .text(SitePath.definition(of: key)),
      "target": .text(Figures.target(year?.target, of: key)),
      "counted": .text(Figures.value(counted, of: key)),
      "countedHref": .text(rowsPath(of: key)),
      "reported": .text(Figures.value(year?.cumulativeReported, of: key)),
      "rate": .text(Figures.rate(year?.completion)),
      "gap": .text(TargetTable.gap(counted: counted, target: year?.target, key)),
      "finalTarget": .text(
        Figures.target(final.flatMap { progress.target(on: $0.day) }, of: key)),
      "finalRate": .text(
        Figures.rate(
          CompletionRate(value: counted, target: final.flatMap { progress.target(on: $0.day) }))),
      "excess": .optional(excess?.remark),
      "guidance": .text(
        year?.target == 0
          ? "目标为0，请核对" : TargetTable.guidance(status, excess, hasData: progress.hasData)),
    ]
    return line.merging(status.context)
  }

  /// The status at a checkpoint that has passed: reached or by how much not.
  private func closedStatus(_ year: YearProgress?, _ progress: IndicatorProgress) -> ProgressStatus
  {
    guard progress.hasData else { return .noData }
    guard let completion = year?.completion else { return .noTarget }
    if completion.isComplete { return .achieved }
    let limit = dossier.programme.scoring.behindPercent
    return completion.reaches(percent: limit) ? .behind : .seriouslyBehind
  }

  /// Returns how a value differs from its target: `+2`, `差 12`, `0`; — without both.
  static func gap(counted: Int64?, target: Int64?, _ key: IndicatorKey) -> String {
    guard let counted, let target, target > 0 else { return Figures.none }
    let difference = counted - target
    if difference == 0 { return Figures.value(0, of: key) }
    let figure = Figures.value(abs(difference), of: key)
    return difference > 0 ? "+\(figure)" : "差 \(figure)"
  }

  /// Returns what the empty column asks the city to write.
  static func guidance(_ status: ProgressStatus, _ excess: Excess?, hasData: Bool) -> String {
    switch (status, excess) {
    case (_, .suspect): "请说明目标测算依据和超额原因"
    case (_, .explain): "请说明超额原因"
    case (.achieved, nil), (.onTrack, nil): "无偏差可填“无”"
    case (.behind, nil), (.seriouslyBehind, nil): "请说明未达原因、改进措施、完成时限和责任人"
    case (.noTarget, nil): hasData ? "请报送绩效目标" : "请报送绩效目标和台账"
    case (.noData, nil): "请报送台账"
    }
  }

  /// The rows behind an indicator: its ledger, or the page that explains it.
  private func rowsPath(of key: IndicatorKey) -> String {
    guard dossier.report.hasLedgers else { return SitePath.indicator(key) }
    switch key {
    case .subIndustries: return "\(SitePath.city(dossier.code))#sub-industries"
    case .enterprises, .investment: return SitePath.ledger(dossier.code)
    case .modes, .platforms, .solutions:
      return "\(CityPath.records(dossier.code))#\(key.rawValue)"
    }
  }
}

extension CompletionRate {
  /// Returns whether the rate is at least a percentage.
  func reaches(percent: Int) -> Bool {
    ratio.percent >= ExactRatio(Int64(percent), over: 1)
  }
}
