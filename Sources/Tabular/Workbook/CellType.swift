/// What a cell's stored text is (ECMA-376 part 1, §18.18.11).
enum CellType {
  /// A number, which a style may make a date.
  case number
  /// The number of a shared text.
  case shared
  /// The text itself: what a formula gave, or a text inside the cell.
  case text
  case boolean, error
  /// A date of ISO 8601.
  case date

  /// Creates the type of an attribute's value; unknown ones are texts.
  init(_ value: UnsafeBufferPointer<UInt8>) {
    switch value.first {
    case UInt8(ascii: "s"): self = value.count == 1 ? .shared : .text
    case UInt8(ascii: "n"): self = .number
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    default: self = .text
    }
  }
}
