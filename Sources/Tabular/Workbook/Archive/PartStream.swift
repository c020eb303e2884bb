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

  /// Writes text into a buffer.
  ///
  /// - Parameter buffer: Room for at least six bytes.
  /// - Returns: The number of bytes; 0 at the end of the part.
  /// - Throws: What `ZipEntry.read` throws; `damaged` where UTF-16 is broken.
  mutating func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(TabularError) -> Int {
    switch encoding {
    case .utf8: try entry.read(into: buffer)
    case nil: try begin(buffer)
    default: try decode(into: buffer)
    }
  }

  /// Finds out the encoding and takes a byte order mark away.
  private mutating func begin(
    _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(TabularError) -> Int {
    var count = 0
    while count < 4 {
      let more = try entry.read(into: UnsafeMutableBufferPointer(rebasing: buffer[count...]))
      if more == 0 { break }
      count += more
    }
    let head = buffer[..<min(count, 3)]
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0x3C, 0]) {
      encoding = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0, 0x3C]) {
      encoding = .utf16BigEndian
    } else {
      encoding = .utf8
      guard head.elementsEqual([0xEF, 0xBB, 0xBF]) else { return count }
      for place in 3..<count { buffer[place - 3] = buffer[place] }
      return count - 3
    }
    let hasMark = head.first != 0x3C && head.first != 0
    pending = Array(buffer[(hasMark ? 2 : 0)..<count])
    return try decode(into: buffer)
  }

  /// A unit of two bytes becomes at most three, and a pair of four at most four.
  private mutating func decode(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(TabularError) -> Int {
    let room = buffer.count / 3 * 2
    var count = 0
    while count == 0 {
      if pending.count < room, try !inflate(upTo: room) {
        // Half a character at the end.
        guard pending.isEmpty else { throw .damaged(part: part) }
        return 0
      }
      count = try decodePending(upTo: room, into: buffer)
    }
    return count
  }

  /// Returns whether more bytes are pending now, or enough for a character.
  private mutating func inflate(upTo room: Int) throws(TabularError) -> Bool {
    let known = pending.count
    pending.append(contentsOf: repeatElement(0, count: room - known))
    let count = try pending.withUnsafeMutableBufferPointer { (bytes) throws(TabularError) -> Int in
      try entry.read(into: UnsafeMutableBufferPointer(rebasing: bytes[known...]))
    }
    pending.removeLast(room - known - count)
    return count > 0 || known >= 4
  }

  /// Decodes what is pending up to the last whole character and returns the number of bytes.
  private mutating func decodePending(
    upTo room: Int, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(TabularError) -> Int {
    var place = 0
    var count = 0
    let limit = min(room, pending.count)
    while place + 2 <= limit {
      let unit = unit(at: place)
      var scalar = Unicode.Scalar(unit)
      var length = 2
      if UTF16.isLeadSurrogate(unit) {
        guard place + 4 <= limit else { break }
        let trail = self.unit(at: place + 2)
        guard UTF16.isTrailSurrogate(trail) else { throw .damaged(part: part) }
        scalar = UTF16.decode(UTF16.EncodedScalar([unit, trail]))
        length = 4
      }
      guard let scalar, let encoded = UTF8.encode(scalar) else { throw .damaged(part: part) }
      for byte in encoded {
        buffer[count] = byte
        count += 1
      }
      place += length
    }
    pending.removeFirst(place)
    return count
  }

  private func unit(at place: Int) -> UInt16 {
    let (first, second) = (UInt16(pending[place]), UInt16(pending[place + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }
}
