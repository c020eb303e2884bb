import Metrics

/// Reads the option `--as-of`.
enum AsOfDate {
  /// Returns the date of an option; nil where it was not given.
  ///
  /// - Throws: `CommandFailure` for what is no date.
  static func read(_ text: String?) throws(CommandFailure) -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw CommandFailure(.usage, "--as-of 的值“\(text)”不是日期；应写成 2024-12-31")
    }
    return day
  }
}
