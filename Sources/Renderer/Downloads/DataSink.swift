import Metrics

/// Takes the cells of a data table, row by row, in the order of its columns.
///
/// A CSV file is for programs: keys, plain numbers. A workbook is for people: words, formats.
protocol DataSink {
  /// Adds text that people wrote.
  mutating func text(_ value: String)
  /// Adds a code or key that both forms show alike; nil adds nothing.
  mutating func code(_ value: String?)
  /// Adds one of several values: its key for programs, its words for people.
  mutating func choice(_ key: String, _ words: String)
  /// Adds a whole number; nil adds nothing.
  mutating func count(_ value: Int64?)
  /// Adds an amount in 万元; nil adds nothing.
  mutating func money(_ value: Money?)
  /// Adds a decimal that is already cut off to its last digit; nil and empty add nothing.
  mutating func decimal(_ value: String?)
  /// Adds a day; nil adds nothing.
  mutating func day(_ value: CalendarDay?)
  /// Adds words that only people need; a CSV file has no such column.
  mutating func words(_ value: String)
  /// Ends the row.
  mutating func endRow()
}

extension CSVWriter: DataSink {
  mutating func code(_ value: String?) { plain(value) }

  mutating func choice(_ key: String, _ words: String) { plain(key) }

  mutating func count(_ value: Int64?) { plain(value.map { String($0) }) }

  mutating func money(_ value: Money?) { plain(value?.wanText) }

  mutating func decimal(_ value: String?) { plain(value) }

  mutating func day(_ value: CalendarDay?) { plain(value?.description) }

  mutating func words(_ value: String) {}
}
