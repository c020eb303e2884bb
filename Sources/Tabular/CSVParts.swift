/// A large text in parts that are cut into cells by themselves, in any order or at once.
///
/// Parts end where records do. Where the records of a part begin is presumed at the first line
/// break, which a quoted one may belie: the part before tells, and a part that presumed wrongly
/// is read again from the place that it was told. Parts depend on nothing but the text, so that
/// what is read does not depend on who reads.
package struct CSVParts: Sendable {
  /// The bytes of a part: enough to make its setting up cheap, and few enough for the caches.
  package static let size = 1 << 20

  /// How far a record may reach out of its part: 4 MiB.
  private static let longestReach = 4 << 20

  /// The text, in UTF-8 as far as it is known.
  package let source: TextSource
  /// Where the text begins, behind a byte order mark.
  package let start: Int
  /// The byte between cells.
  package let separator: UInt8
  private let size: Int

  /// Cuts a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - start: Where it begins, behind a byte order mark.
  ///   - separator: The byte between cells.
  ///   - size: The bytes of a part, at least 1.
  package init(_ source: TextSource, start: Int, separator: UInt8, size: Int = CSVParts.size) {
    self.source = source
    self.start = start
    self.separator = separator
    self.size = max(size, 1)
  }

  /// The number of parts, at least 1.
  package var count: Int { max(1, (source.count - start + size - 1) / size) }

  /// Returns the cells of a part.
  ///
  /// - Parameters:
  ///   - index: The part, from 0.
  ///   - first: Where its first record begins; nil presumes it behind a line break.
  /// - Returns: The records that begin in the part; rows are numbered from 1. nil where its bytes
  ///   cannot be had, are no UTF-8, or hold a record that reaches too far: then the whole must be
  ///   looked at.
  package func part(_ index: Int, from first: Int? = nil) -> CSVPart? {
    let low = min(start + index * size, source.count)
    let high = min(low + size, source.count)
    if let first, first >= high {
      return CSVPart(grid: Grid(), range: first..<first, recordCount: 0, isOverfull: false)
    }
    // One byte more, to see whether a line ends in front of the part.
    let from = first ?? max(low - 1, start)
    var reach = min(size, 16 << 10)
    while true {
      let end = min(high + reach, source.count)
      guard let bytes = source.bytes(in: from..<end) else { return nil }
      let piece = Piece(bytes: bytes, place: from, limit: high, isLast: end == source.count)
      let isPresumed = first == nil && index > 0
      switch cut(piece, isPresumed: isPresumed) {
      case .part(let part): return part
      case .broken: return nil
      case .incomplete: break
      }
      guard end < source.count, reach < CSVParts.longestReach else { return nil }
      reach *= 16
    }
  }

  /// Bytes that were fetched.
  private struct Piece {
    let bytes: [UInt8]
    /// Where they stand in the text.
    let place: Int
    /// Where no more records begin, in the text.
    let limit: Int
    /// A Boolean value indicating whether the text ends with them.
    let isLast: Bool
  }

  private enum Outcome {
    case part(CSVPart)
    /// A record goes on behind the bytes.
    case incomplete
    /// The bytes are no UTF-8, or too many for a cell.
    case broken
  }

  private func cut(_ piece: Piece, isPresumed: Bool) -> Outcome {
    var scanner = CSVScanner(separator: separator, limit: .max, base: piece.bytes.count)
    let range = piece.bytes.withUnsafeBufferPointer { bytes in
      let low = isPresumed ? CSVParts.line(in: bytes) : 0
      let high = max(low, piece.limit - piece.place)
      scanner.reserve(for: bytes, in: low..<min(high, bytes.count))
      return low..<scanner.scan(bytes, in: low..<min(high, bytes.count))
    }
    if !piece.isLast && (range.upperBound >= piece.bytes.count || scanner.hasOpenQuote) {
      return .incomplete
    }
    // The whole tells what is wrong with a cell that is too long.
    guard !scanner.hasLongCell else { return .broken }
    guard (try? UTF8Span(validating: piece.bytes.span.extracting(range))) != nil else {
      return .broken
    }
    let text = scanner.extra.isEmpty ? piece.bytes : piece.bytes + scanner.extra
    return .part(
      CSVPart(
        grid: Grid(text: text, rows: scanner.rows, cells: scanner.cells),
        range: range.lowerBound + piece.place..<range.upperBound + piece.place,
        recordCount: scanner.recordCount, isOverfull: scanner.isOverfull))
  }

  /// The beginning of the first line behind a line break.
  private static func line(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\n") { return place + 1 }
      if bytes[place] == UInt8(ascii: "\r") {
        let isPair = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
        return place + (isPair ? 2 : 1)
      }
    }
    return bytes.count
  }
}

/// The records of a part of a text.
package struct CSVPart: Sendable {
  /// The cells; rows are numbered from the part's first record, with 1.
  package var grid: Grid
  /// Where the records stand in the text; the next part's first record begins where it ends.
  package var range: Range<Int>
  /// The number of records, empty ones included.
  package var recordCount: Int
  /// A Boolean value indicating whether the part alone has more cells than a table may have.
  package var isOverfull: Bool
}
