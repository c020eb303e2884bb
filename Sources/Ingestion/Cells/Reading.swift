import Metrics

/// What became of a typed cell.
struct Reading<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value, or why there is none.
  var value: Reported<Value>
  /// What is wrong with the cell; nil where nothing is.
  var flaw: CellFlaw?

  /// A value that was read.
  init(_ value: Value, _ flaw: CellFlaw? = nil) {
    self.value = .value(value)
    self.flaw = flaw
  }

  /// A cell without a value; one with a flaw is unreadable.
  init(without flaw: CellFlaw?) {
    value = flaw == nil ? .missing : .unreadable
    self.flaw = flaw
  }

  /// A blank cell, or one with a mark for "none".
  static var missing: Reading { Reading(without: nil) }
}

/// Something that is wrong with a cell, or worth a look (contract §5).
enum CellFlaw: Sendable, Hashable {
  case requiredEmpty
  case badNumber(NumberFlaw)
  case badDate(DateFlaw)
  case badLevel
  case badChoice
  case badCode(CodeFlaw)
  case badCity
  case unknownIndicator
  case ditto
  case ambiguousDate
  case codeDamaged
  case formulaError
  case formulaWithoutValue
  case duplicateRow
  case monthPrecision
  case qualifiedNumber
  case rounded
  case levelAtLeast
  case codeCheck
  case mergedAmount
  /// A character that the charts cannot show.
  case badCharacter
}

/// Why a cell is no number of the kind that its column asks for.
enum NumberFlaw: Error, Sendable, Hashable {
  /// It holds words.
  case words
  /// It is a percentage.
  case percent
  /// A count has a fraction.
  case fraction
  /// A count is below 0.
  case negative
  /// It is beyond 1 万亿元, or as a count beyond any number of things.
  case tooLarge
}

/// Why a cell is no date.
enum DateFlaw: Sendable, Hashable {
  /// The calendar has no such day.
  case impossible
  /// The year has two digits.
  case shortYear
  /// It says less than a month, or something else.
  case words
}

/// Why a cell is no credit code.
enum CodeFlaw: Sendable, Hashable {
  /// It does not have 18 characters.
  case length(Int)
  /// It holds characters that the standard leaves out.
  case characters
}
