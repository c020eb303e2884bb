/// The state of one pass over a text.
struct CSVScanner {
  let separator: UInt8
  let limit: Int
  /// Where texts of `extra` begin in the grid's buffer.
  let base: Int
  var rows: [Grid.Row] = []
  var cells: [Grid.Cell] = []
  /// Quoted cells that had to be put together, such as `a""b`.
  var extra: [UInt8] = []
  var isOverfull = false
  /// A Boolean value indicating whether a cell is longer than one may be.
  private(set) var hasLongCell = false
  /// A Boolean value indicating whether a quote opened a cell and was never closed.
  private(set) var hasOpenQuote = false
  /// The number of records that were read, empty ones included.
  private(set) var recordCount = 0

  /// The separator in each of eight bytes.
  private let separators: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lineFeeds = ones * 0x0A
  private static let carriageReturns = ones * 0x0D
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(separator: UInt8, limit: Int, base: Int) {
    self.separator = separator
    separators = CSVScanner.ones * UInt64(separator)
    self.limit = limit
    self.base = base
  }

  /// Makes room for as many cells as the first bytes promise, so that nothing is moved later.
  mutating func reserve(for bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    let sample = bytes[range].prefix(16_384)
    guard limit == .max, !sample.isEmpty else { return }
    var cellCount = 0
    var rowCount = 0
    for byte in sample {
      if byte == separator { cellCount += 1 }
      if byte == CSVScanner.lineFeed { rowCount += 1 }
    }
    let factor = range.count / sample.count + 1
    cells.reserveCapacity(min((cellCount + rowCount + 1) * factor, CSVReader.maximumCells))
    rows.reserveCapacity((rowCount + 1) * factor)
  }

  /// Reads the records that begin in a range and returns the place of the next one.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound, recordCount < limit {
      place = scanRecord(bytes, from: place, number: Int32(truncatingIfNeeded: recordCount + 1))
      recordCount += 1
      guard cells.count <= CSVReader.maximumCells else {
        isOverfull = true
        break
      }
    }
    return place
  }

  /// Reads one record and returns the place of the next one.
  private mutating func scanRecord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, number: Int32
  ) -> Int {
    let first = cells.count
    var filled = first
    var place = start
    while true {
      let end: Int
      if place < bytes.count, bytes[place] == CSVScanner.quote {
        end = appendQuoted(bytes, from: place)
      } else {
        end = endOfPlain(bytes, from: place)
        append(place, end)
      }
      if !cells[cells.count - 1].isEmpty { filled = cells.count }
      if end < bytes.count, bytes[end] == separator, cells.count <= CSVReader.maximumCells {
        place = end + 1
        continue
      }
      // Empty cells at the end of a record are nothing.
      cells.removeSubrange(filled...)
      if filled > first {
        rows.append(
          Grid.Row(number: number, first: Int32(first), count: Int32(filled - first)))
      }
      return nextLine(bytes, after: end)
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    guard end > start else {
      cells.append(.empty)
      return
    }
    if end - start > CSVReader.longestCell { hasLongCell = true }
    cells.append(
      Grid.Cell(offset: UInt32(truncatingIfNeeded: start), length: UInt32(end - start), kind: .text)
    )
  }

  private func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Int {
    guard end < bytes.count else { return bytes.count }
    let isPair =
      bytes[end] == CSVScanner.carriageReturn && end + 1 < bytes.count
      && bytes[end + 1] == CSVScanner.lineFeed
    return end + (isPair ? 2 : 1)
  }

  private func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let ends =
        CSVScanner.zeros(word ^ separators) | CSVScanner.zeros(word ^ CSVScanner.lineFeeds)
        | CSVScanner.zeros(word ^ CSVScanner.carriageReturns)
      if ends != 0 { return place + ends.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
        break
      }
      place += 1
    }
    return place
  }

  /// Marks the high bit of bytes that are zero; the lowest mark is always a true one.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones << 7)
  }

  /// Reads a cell that opens with a quote and returns the place behind it.
  private mutating func appendQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var place = start + 1
    var doubled = false
    while place < bytes.count {
      guard bytes[place] == CSVScanner.quote else {
        place += 1
        continue
      }
      guard place + 1 < bytes.count, bytes[place + 1] == CSVScanner.quote else { break }
      doubled = true
      place += 2
    }
    guard place < bytes.count else {
      hasOpenQuote = true
      // Never closed: the quote is a character, and the records below are saved.
      let end = endOfPlain(bytes, from: start)
      append(start, end)
      return end
    }
    let end = endOfPlain(bytes, from: place + 1)
    if !doubled && end == place + 1 {
      append(start + 1, place)
    } else {
      appendPieces(bytes, quoted: start + 1..<place, plain: place + 1..<end)
    }
    return end
  }

  private mutating func appendPieces(
    _ bytes: UnsafeBufferPointer<UInt8>, quoted: Range<Int>, plain: Range<Int>
  ) {
    let from = base + extra.count
    var place = quoted.lowerBound
    while place < quoted.upperBound {
      extra.append(bytes[place])
      place += bytes[place] == CSVScanner.quote ? 2 : 1
    }
    extra.append(contentsOf: bytes[plain])
    append(from, base + extra.count)
  }
}
