/// The dated events of one indicator in one city, reported and counted.
struct EventLog {
  /// Something that adds to an indicator's value on a day.
  struct Event {
    let day: CalendarDay
    let amount: Int64
  }

  /// Reported events, ordered by day.
  let reported: [Event]
  /// Counted events, ordered by day.
  let counted: [Event]

  init(reported: [Event], counted: [Event]) {
    self.reported = reported.sorted { $0.day < $1.day }
    self.counted = counted.sorted { $0.day < $1.day }
  }

  /// Returns the sum of events up to and including a day.
  static func sum(_ events: [Event], through day: CalendarDay) -> Int64 {
    var sum: Int64 = 0
    for event in events {
      guard event.day <= day else { break }
      sum = sum.addingClamping(event.amount)
    }
    return sum
  }

  /// Returns the sum of events from a first to a last day; 0 where the first is the later one.
  static func sum(_ events: [Event], from first: CalendarDay, through last: CalendarDay) -> Int64 {
    var sum: Int64 = 0
    for event in events where event.day >= first && event.day <= last {
      sum = sum.addingClamping(event.amount)
    }
    return sum
  }

  /// Returns the cumulative values at given days, which are in order.
  func series(at days: [CalendarDay]) -> [SeriesPoint] {
    var point = SeriesPoint(day: CalendarDay(number: .min), reported: 0, counted: 0)
    var nextReported = 0
    var nextCounted = 0
    return days.map { day in
      point.day = day
      while nextReported < reported.count, reported[nextReported].day <= day {
        point.reported = point.reported.addingClamping(reported[nextReported].amount)
        nextReported += 1
      }
      while nextCounted < counted.count, counted[nextCounted].day <= day {
        point.counted = point.counted.addingClamping(counted[nextCounted].amount)
        nextCounted += 1
      }
      return point
    }
  }
}
