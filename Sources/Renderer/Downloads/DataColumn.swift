/// A column of a data table, as a CSV file and as a workbook name it.
struct DataColumn: Sendable, Hashable {
  /// What the cells hold.
  enum Kind: Sendable, Hashable {
    /// Text, also codes and days that are written out.
    case text
    /// Prose that goes on in a second line.
    case prose
    /// A whole number or an amount.
    case number
    /// A share of a hundred.
    case percent
    /// A day.
    case day
  }

  /// The key in the CSV file; nil where only the workbook has the column.
  let key: String?
  /// The Chinese header of the workbook, with the unit in brackets.
  let header: String
  /// What the cells hold.
  let kind: Kind
  /// The width in half-width characters.
  let width: Int
  /// What the column means, for the workbook's notes.
  let meaning: String

  /// Describes a column.
  init(
    _ key: String?, _ header: String, _ kind: Kind = .text, width: Int, _ meaning: String
  ) {
    self.key = key
    self.header = header
    self.kind = kind
    self.width = width
    self.meaning = meaning
  }
}
