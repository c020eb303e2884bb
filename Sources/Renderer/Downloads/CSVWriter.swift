/// Writes a CSV file that Chinese Excel opens as it is: UTF-8 with BOM, CRLF, RFC 4180.
///
/// Text cells that a spreadsheet would take for a formula get a leading apostrophe; numbers stay
/// plain numbers (contract §4).
package struct CSVWriter {
  /// The file so far.
  package private(set) var bytes: [UInt8]
  private var isRowStart = true

  /// Creates a file with a header row.
  ///
  /// - Parameter columns: The columns' keys.
  package init(columns: [String]) {
    bytes = [0xEF, 0xBB, 0xBF]
    for column in columns { text(column) }
    endRow()
  }

  /// Adds a text cell, guarded against formulas.
  package mutating func text(_ value: String) {
    separate()
    let isGuarded =
      switch value.utf8.first {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        true
      default: false
      }
    let needsQuotes = CSVWriter.needsQuotes(value)
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in value.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: value.utf8)
    }
  }

  /// Adds a cell that is a number, a date or a key of ours, or nothing where it is nil.
  package mutating func plain(_ value: String?) {
    separate()
    if let value { bytes.append(contentsOf: value.utf8) }
  }

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isRowStart = true
  }

  /// Returns whether a cell holds what would end it, or a quotation mark.
  private static func needsQuotes(_ value: String) -> Bool {
    var value = value
    return value.withUTF8 { utf8 in
      utf8.contains { byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
      }
    }
  }

  private mutating func separate() {
    if isRowStart {
      isRowStart = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
  }
}
