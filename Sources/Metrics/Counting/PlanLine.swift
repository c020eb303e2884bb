import BigInt

/// The planned value over time: linear by days from the start with 0 through the targets of the
/// checkpoints (contract §2).
struct PlanLine {
  private let programme: Programme
  private let targets: [Int: Int64]

  /// The corners of the line; empty without a target.
  let corners: [PlanPoint]

  init(programme: Programme, start: CalendarDay, targets: [Int: Int64]) {
    self.programme = programme
    self.targets = targets
    var corners = [PlanPoint(day: start, value: 0)]
    for checkpoint in programme.checkpoints {
      guard let target = targets[checkpoint.year], let last = corners.last,
        last.day < checkpoint.day
      else { continue }
      corners.append(PlanPoint(day: checkpoint.day, value: target))
    }
    self.corners = corners.count > 1 ? corners : []
  }

  /// Returns the planned value on a day: 0 before the start, the last target after the last
  /// checkpoint, nil without a target.
  func value(at day: CalendarDay) -> ExactRatio? { PlanLine.value(at: day, corners: corners) }

  /// Returns the value of a line through corners on a day, as `value(at:)` says.
  static func value(at day: CalendarDay, corners: [PlanPoint]) -> ExactRatio? {
    guard var left = corners.first else { return nil }
    for right in corners.dropFirst() {
      if day <= right.day {
        let days = BigInt(max(0, left.day.days(to: day)))
        let span = BigInt(left.day.days(to: right.day))
        let rise = BigInt(right.value) - BigInt(left.value)
        return ExactRatio(BigInt(left.value) * span + rise * days, span)
      }
      left = right
    }
    return ExactRatio(BigInt(left.value), 1)
  }

  /// The year of the checkpoint that a day falls in; after the last checkpoint, the last.
  func dueYear(at day: CalendarDay) -> Int {
    let due = programme.checkpoints.first { day <= $0.day } ?? programme.checkpoints.last
    return due?.year ?? 0
  }

  /// Returns where a value stands against the plan.
  ///
  /// Without a due target above 0 nothing is judged, as with completion and score.
  func status(of value: Int64?, at day: CalendarDay) -> ProgressStatus {
    guard let target = targets[dueYear(at: day)], target > 0 else { return .noTarget }
    guard let value else { return .noData }
    if value >= target { return .achieved }
    // A start on the checkpoint or after it leaves nothing planned.
    guard let planned = self.value(at: day) else { return .onTrack }
    let actual = ExactRatio(BigInt(value), 1)
    if actual >= planned { return .onTrack }
    let enough = planned * BigInt(programme.scoring.behindPercent)
    return actual * 100 >= enough ? .behind : .seriouslyBehind
  }
}
