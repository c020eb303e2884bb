/// Turns a cell's stored text into the text of the grid.
struct CellValue {
  /// What the stored text is.
  var type = CellType.number
  /// The number of the cell's style.
  var style = 0
  /// A Boolean value indicating whether a formula computed it.
  var isFormula = false

  /// Appends the text and returns the cell.
  ///
  /// - Parameters:
  ///   - value: The stored text, not empty.
  ///   - context: What cells refer to.
  ///   - text: The buffer of all cells' texts.
  /// - Returns: The cell; nil where a shared text is not there.
  func append(
    _ value: UnsafeBufferPointer<UInt8>, _ context: SheetContext, to text: inout [UInt8]
  ) -> Grid.Cell? {
    let start = text.count
    var kind = Grid.Kind.text
    switch type {
    case .shared: return shared(value, context)
    case .number: kind = appendNumber(value, context, to: &text)
    case .boolean: kind = appendBoolean(value, to: &text)
    case .date:
      if CellValue.appendDay(value, to: &text) {
        kind = context.styles[style] == .month ? .month : .day
      }
    case .error:
      text.append(contentsOf: value)
      kind = .error
    case .text:
      text.append(contentsOf: value)
      UnicodeEscapes.decode(&text, from: start)
    }
    if text.count == start {
      // Not what the type promises: the text as it stands.
      text.append(contentsOf: value)
      kind = .text
    }
    return Grid.Cell(
      offset: UInt32(truncatingIfNeeded: start),
      length: UInt32(truncatingIfNeeded: text.count - start), kind: kind, isFormula: isFormula)
  }

  private func shared(_ value: UnsafeBufferPointer<UInt8>, _ context: SheetContext) -> Grid.Cell? {
    var index = 0
    for byte in value {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9, index < 1 << 32 else { return nil }
      index = index * 10 + Int(digit)
    }
    guard !value.isEmpty, index < context.strings.count else { return nil }
    let text = context.strings[index]
    guard isFormula else { return text }
    return Grid.Cell(
      offset: text.offset, length: text.length, kind: text.kind, isFormula: !text.isEmpty)
  }

  private func appendNumber(
    _ value: UnsafeBufferPointer<UInt8>, _ context: SheetContext, to text: inout [UInt8]
  ) -> Grid.Kind {
    let format = style == 0 && context.styles.formats.isEmpty ? .number : context.styles[style]
    if format != .number, let days = NumberCell.days(value),
      SerialDay(context.dateSystem).append(days, to: &text)
    {
      return format == .month ? .month : .day
    }
    return NumberCell.append(value, to: &text) ? .number : .text
  }

  private func appendBoolean(
    _ value: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]
  ) -> Grid.Kind {
    switch String(decoding: value, as: UTF8.self) {
    case "1", "true": text.append(contentsOf: "TRUE".utf8)
    case "0", "false": text.append(contentsOf: "FALSE".utf8)
    default: return .text
    }
    return .boolean
  }

  /// Appends the date of `2024-06-30` or `2024-06-30T08:00:00Z`.
  private static func appendDay(_ value: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Bool
  {
    let day = value.prefix(10)
    let isDay = day.enumerated().allSatisfy { place, byte in
      place == 4 || place == 7 ? byte == UInt8(ascii: "-") : byte &- UInt8(ascii: "0") <= 9
    }
    let isEnd = value.count == 10 || value.dropFirst(10).first == UInt8(ascii: "T")
    guard day.count == 10, isDay, isEnd else { return false }
    text.append(contentsOf: day)
    return true
  }
}
