import Metrics

/// What is to be said in words about one indicator of a city.
struct IndicatorProse: Sendable {
  private let indicator: Indicator
  private let progress: IndicatorProgress
  private let programme: Programme
  private let year: YearProgress?

  init(_ indicator: Indicator, _ progress: IndicatorProgress, _ programme: Programme) {
    self.indicator = indicator
    self.progress = progress
    self.programme = programme
    year = progress.current
  }

  /// A chart's title: `改造企业计入352家，完成2024年底目标的100.5%`.
  var headline: String {
    guard let year, let counted = year.cumulativeCounted else { return "\(indicator.shortName)未报" }
    let start = "\(indicator.shortName)计入\(figure(counted))"
    guard let completion = year.completion else { return "\(start)，未设\(year.year)年底目标" }
    let rate = "\(comparable(completion))完成\(year.year)年底目标的\(completion.percentText)"
    return [start, rate, lag].compactMap { $0 }.joined(separator: "，")
  }

  /// A sentence without its full stop: value, completion of the target, and how it stands to plan.
  var sentence: String {
    guard let year, let counted = year.cumulativeCounted else {
      let target = year?.target.map { "，\(year?.year ?? 0)年底目标为\(figure($0))" } ?? ""
      return "\(indicator.name)未报\(target)"
    }
    let start = "\(indicator.name)累计计入\(figure(counted))"
    guard let target = year.target else { return "\(start)，未设\(year.year)年底目标" }
    guard let completion = year.completion else { return "\(start)，\(year.year)年底目标为0" }
    let rate =
      "\(comparable(completion))完成\(year.year)年底目标（\(figure(target))）的\(completion.percentText)"
    return [start, rate, standing].compactMap { $0 }.joined(separator: "，")
  }

  /// What is compared with the target where it is not all that was counted: the province's rate
  /// leaves cities without a target aside.
  private func comparable(_ completion: CompletionRate) -> String {
    completion.value == year?.cumulativeCounted
      ? "" : "其中设定目标的市\(figure(completion.value))，"
  }

  /// How the value stands to plan; nil where the target is reached or there is nothing to judge.
  private var standing: String? {
    progress.status == .onTrack ? "达到序时进度" : lag
  }

  /// The lag behind plan: `滞后序时进度12.3个百分点`; nil where there is none.
  private var lag: String? {
    guard let points = pointsBehind else { return nil }
    return points > .zero
      ? "滞后序时进度\(points.truncatedText(decimals: 1))个百分点" : "滞后序时进度不足0.1个百分点"
  }

  /// The planned share of the target less the reached share, in percentage points; nil where the
  /// plan is kept.
  ///
  /// Both shares are cut off as they are shown, so that the gap adds up with the rate beside it.
  var pointsBehind: ExactRatio? {
    guard progress.status == .behind || progress.status == .seriouslyBehind,
      let planned = progress.planned, let completion = year?.completion,
      let share = planned.divided(by: ExactRatio(completion.target, over: 1)),
      share > completion.ratio
    else { return nil }
    return share.percent.truncated(decimals: 1) - completion.ratio.percent.truncated(decimals: 1)
  }

  /// What a completion above the programme's limits asks for; nil below them.
  var excess: Excess? {
    guard let completion = year?.completion else { return nil }
    return Excess(completion, programme.scoring)
  }

  /// Returns a value with the measure word of prose: `352家`, `19300.12万元`.
  func figure(_ value: Int64) -> String {
    Figures.value(value, of: indicator.key) + indicator.proseUnit
  }
}

/// A completion far above its target, which asks for an explanation.
enum Excess: Sendable, Hashable {
  /// Above the first limit, in per cent: to be explained.
  case explain(Int)
  /// Above the second limit, in per cent: the target may have been set too low.
  case suspect(Int)

  /// Judges a completion, or returns nil where it is within the limits.
  init?(_ completion: CompletionRate, _ scoring: ScoringScheme) {
    if completion.exceeds(percent: scoring.suspectAbovePercent) {
      self = .suspect(scoring.suspectAbovePercent)
    } else if completion.exceeds(percent: scoring.explainAbovePercent) {
      self = .explain(scoring.explainAbovePercent)
    } else {
      return nil
    }
  }

  /// The remark in a table: `超过130%，需说明`.
  var remark: String {
    switch self {
    case .explain(let limit): "超过\(limit)%，需说明"
    case .suspect(let limit): "超过\(limit)%，目标可能偏低"
    }
  }
}
