import Metrics
import Tabular

/// Reads days and months in all the forms of the contract.
struct DayReader: Sendable {
  /// Where serials begin.
  var dateSystem: Grid.DateSystem = .from1900
  /// A Boolean value indicating whether the cells come from a CSV, where `2024.1` may have been
  /// the number 2024.10.
  var isPlainText = true

  /// Serials from 2000-01-01 to 2050-12-31.
  private static let serials = 36_526...55_153

  /// Returns the day or month of a cell.
  func read(_ cell: RawCell) -> Reading<ReportedDay> {
    if cell.kind == .text, let reading = reading(of: DayForm.of(cell.bytes), kind: .text) {
      return reading
    }
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    guard cell.kind != .boolean else { return Reading(without: .badDate(.words)) }
    return readSlowly(cell)
  }

  private func readSlowly(_ cell: RawCell) -> Reading<ReportedDay> {
    let text = NormalName.compatible(cell.text)
    if let reading = reading(of: form(text), kind: cell.kind) { return reading }
    if let date = TimeOfDay.dateBefore(text),
      let reading = reading(of: form(date), kind: cell.kind)
    {
      return reading
    }
    return Reading(without: .badDate(isShortYear(text) ? .shortYear : .words))
  }

  private func form(_ text: String) -> DayForm? {
    var bytes = Array(NormalName.withoutBlanks(text).utf8)
    return bytes.withUnsafeMutableBufferPointer { DayForm.of(UnsafeBufferPointer($0)) }
  }

  private func reading(of form: DayForm?, kind: Grid.Kind) -> Reading<ReportedDay>? {
    switch form {
    case nil: return nil
    case .day(let year, let month, let day):
      guard let date = CalendarDay(year: year, month: month, day: day) else {
        return Reading(without: .badDate(.impossible))
      }
      return kind == .month && day == 1
        ? Reading(ReportedDay(monthOf: date), .monthPrecision) : Reading(ReportedDay(date))
    case .month(let year, let month, let isDotOne):
      guard let date = CalendarDay(year: year, month: month, day: 1) else {
        return Reading(without: .badDate(.impossible))
      }
      guard !isDotOne || (kind == .text && !isPlainText) else {
        return Reading(without: .ambiguousDate)
      }
      return Reading(ReportedDay(monthOf: date), .monthPrecision)
    case .serial(let serial):
      guard DayReader.serials.contains(serial) else {
        return Reading(without: .badDate(.words))
      }
      // 25569 is 1970-01-01 in the system of 1900, which runs 1462 days ahead of the other.
      let days = serial - 25_569 + (dateSystem == .from1904 ? 1462 : 0)
      return Reading(ReportedDay(CalendarDay(number: Int32(days))))
    }
  }

  /// Two digits, then a separator, as in `24.6.1`.
  private func isShortYear(_ text: String) -> Bool {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(digits.count)
    return digits.count == 2 && [".", "-", "/", "年"].contains { rest.hasPrefix($0) }
  }
}
