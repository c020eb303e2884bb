/// Cuts text into records and cells (RFC 4180, and what spreadsheets make of it).
///
/// Records end with CRLF, LF, CR or a mixture; a quoted line break stays inside its cell. A quote
/// inside a plain cell is a quote, and so is one that opens a cell and is never closed.
package struct CSVReader: Sendable {
  /// The separators that ledgers use, the usual one first.
  package static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"),
  ]

  /// The largest number of cells in one table; their places take two gigabytes.
  package static let maximumCells = 1 << 28

  /// The longest cell, in bytes: 16 MiB, where a cell of Excel has 32,767 characters.
  package static let longestCell = 16 << 20

  /// The byte between cells.
  package var separator: UInt8
  /// The number of records after which reading ends; nil reads all of them.
  package var limit: Int?

  /// Creates a reader.
  package init(separator: UInt8, limit: Int? = nil) {
    self.separator = separator
    self.limit = limit
  }

  /// Returns the cells of a text; empty records are counted but not kept.
  ///
  /// - Parameter text: The decoded file; the grid keeps its bytes.
  /// - Returns: The cells; every filled one is a text.
  /// - Throws: `tooLarge` where cells would lie beyond 32-bit offsets, `tooManyCells` above
  ///   `maximumCells`, `tooLong` where a cell is above `longestCell`.
  package func read(_ text: DecodedText) throws(TabularError) -> Grid {
    var scanner = CSVScanner(separator: separator, limit: limit ?? .max, base: text.bytes.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      scanner.reserve(for: bytes, in: text.start..<bytes.count)
      _ = scanner.scan(bytes, in: text.start..<bytes.count)
    }
    guard !scanner.isOverfull else { throw .tooManyCells(limit: CSVReader.maximumCells) }
    guard !scanner.hasLongCell else { throw .tooLong(limit: CSVReader.longestCell) }
    guard text.bytes.count + scanner.extra.count <= Int(UInt32.max) else {
      throw .tooLarge(limit: TextDecoding.maximumSize)
    }
    let all = scanner.extra.isEmpty ? text.bytes : text.bytes + scanner.extra
    return Grid(text: all, rows: scanner.rows, cells: scanner.cells)
  }
}
