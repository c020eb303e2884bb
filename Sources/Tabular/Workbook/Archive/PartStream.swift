/// The text of an XML part as UTF-8, without a byte order mark.
///
/// Parts are UTF-8 or UTF-16 (ECMA-376 part 2, §8.1.4).
struct PartStream {
  private enum Encoding {
    case utf8, utf16LittleEndian, utf16BigEndian
  }

  /// The part's name.
  var part: String { entry.name }
  private let entry: ZipEntry
  private var encoding: Encoding?
  /// Bytes of UTF-16 that are not decoded yet.
  private var pending: [UInt8] = []

  /// Creates a stream at the start of a part.
  init(_ entry: ZipEntry) {
    self.entry = entry
  }

  /// Writes text into an array, from a place to its end at most.
  ///
  /// - Parameters:
  ///   - bytes: The array; at least six bytes must be free.
  ///   - start: The first free place.
  /// - Returns: The number of bytes; 0 at the end of the part.
  /// - Throws: What `ZipEntry.read` throws; `damaged` where UTF-16 is broken.
  mutating func read(into bytes: inout [UInt8], from start: Int) throws(TabularError) -> Int {
    switch encoding {
    case .utf8: try inflate(into: &bytes, from: start)
    case nil: try begin(&bytes, from: start)
    default: try decode(into: &bytes, from: start)
    }
  }

  private func inflate(into bytes: inout [UInt8], from start: Int) throws(TabularError) -> Int {
    try bytes.withUnsafeMutableBufferPointer { (buffer) throws(TabularError) -> Int in
      try entry.read(into: UnsafeMutableBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// Finds out the encoding and takes a byte order mark away.
  private mutating func begin(
    _ bytes: inout [UInt8], from start: Int
  ) throws(TabularError) -> Int {
    var end = start
    while end < start + 4 {
      let count = try inflate(into: &bytes, from: end)
      if count == 0 { break }
      end += count
    }
    let head = bytes[start..<min(end, start + 3)]
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0x3C, 0]) {
      encoding = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0, 0x3C]) {
      encoding = .utf16BigEndian
    } else {
      encoding = .utf8
      guard head.elementsEqual([0xEF, 0xBB, 0xBF]) else { return end - start }
      bytes.replaceSubrange(start..<start + 3, with: [])
      bytes.append(contentsOf: [0, 0, 0])
      return end - start - 3
    }
    let hasMark = head.first != 0x3C && head.first != 0
    pending = Array(bytes[(hasMark ? start + 2 : start)..<end])
    return try decode(into: &bytes, from: start)
  }

  /// A unit of two bytes becomes at most three, and a pair of four at most four.
  private mutating func decode(
    into bytes: inout [UInt8], from start: Int
  ) throws(TabularError) -> Int {
    let room = (bytes.count - start) / 3 * 2
    var end = start
    while end == start {
      let known = pending.count
      if known < room {
        pending.append(contentsOf: repeatElement(0, count: room - known))
        let count = try inflate(into: &pending, from: known)
        pending.removeLast(room - known - count)
        if count == 0, known < 4 {
          guard known == 0 else { throw .damaged(part: part) }
          return 0
        }
      }
      try decodePending(upTo: room, into: &bytes, end: &end)
    }
    return end - start
  }

  /// Decodes what is pending up to the last whole character.
  private mutating func decodePending(
    upTo room: Int, into bytes: inout [UInt8], end: inout Int
  ) throws(TabularError) {
    var place = 0
    let limit = min(room, pending.count)
    while place + 2 <= limit {
      let unit = unit(at: place)
      var scalar = Unicode.Scalar(unit)
      var length = 2
      if UTF16.isLeadSurrogate(unit) {
        guard place + 4 <= limit else { break }
        let units = [unit, self.unit(at: place + 2)]
        scalar = String(validating: units, as: UTF16.self)?.unicodeScalars.first
        length = 4
      }
      guard let scalar, let encoded = UTF8.encode(scalar) else { throw .damaged(part: part) }
      for byte in encoded {
        bytes[end] = byte
        end += 1
      }
      place += length
    }
    pending.removeFirst(place)
  }

  private func unit(at place: Int) -> UInt16 {
    let (first, second) = (UInt16(pending[place]), UInt16(pending[place + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }
}
