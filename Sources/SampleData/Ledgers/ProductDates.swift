import Metrics

/// When a city's modes, platforms and solutions came about.
enum ProductDates {
  /// Returns the days of what counts, spread evenly over both years, in order.
  ///
  /// - Parameters:
  ///   - figures: What counts at the ends of 2024 and 2025.
  ///   - random: Decides about single days.
  /// - Returns: As many days as count at the end of 2025.
  static func days(_ figures: Figures, random: inout SampleRandom) -> [CalendarDay] {
    let first = spread(
      figures.counted2024, from: SampleCalendar.day(2024, 3, 1),
      to: SampleCalendar.day(2024, 12, 31), random: &random)
    let second = spread(
      figures.counted2025 - figures.counted2024, from: SampleCalendar.day(2025, 1, 2),
      to: SampleCalendar.day(2025, 12, 31), random: &random)
    return first + second
  }

  private static func spread(
    _ count: Int, from first: CalendarDay, to last: CalendarDay, random: inout SampleRandom
  ) -> [CalendarDay] {
    let length = first.days(to: last) + 1
    return (0..<count).map { place in
      let offset = (length * place + random.below(length)) / count
      return SampleCalendar.workday(first.advanced(by: offset), notBefore: first)
    }
  }
}
