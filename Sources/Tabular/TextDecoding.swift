import Glibc

/// Finds out how a text file is written: byte order mark, then strict UTF-8, then GB18030.
///
/// Nothing is guessed from frequencies: detectors take GB18030 for Big5 or UTF-16.
package enum TextDecoding {
  /// The largest file that is read, in bytes: cells keep 32-bit offsets.
  package static let maximumSize = 1 << 31

  /// Returns the text of a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The text as UTF-8; UTF-8 bytes are passed through without a copy.
  /// - Throws: `empty` where there is no byte, `tooLarge` above `maximumSize`, `encoding` where the
  ///   bytes are in none of the encodings.
  package static func decode(_ bytes: [UInt8]) throws(TabularError) -> DecodedText {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count < maximumSize else { throw .tooLarge(limit: maximumSize) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return DecodedText(
        bytes: try utf16(bytes, littleEndian: true), encoding: .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return DecodedText(
        bytes: try utf16(bytes, littleEndian: false), encoding: .utf16BigEndian)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard !looksBinary(bytes) else { throw .encoding }
    if isUTF8(bytes) { return DecodedText(bytes: bytes, start: start) }
    guard start == 0, let text = gb18030(bytes) else { throw .encoding }
    return DecodedText(bytes: text, encoding: .gb18030)
  }

  /// Returns where a text begins that may be UTF-8, by its first bytes.
  ///
  /// - Parameter bytes: The first bytes of the file.
  /// - Returns: The place behind a byte order mark; nil where the text is in another encoding, or
  ///   looks like no text.
  package static func startOfUTF8(_ bytes: [UInt8]) -> Int? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    return looksBinary(bytes) ? nil : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// UTF-16 without a mark and binary files are full of NUL, which ledgers never hold.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    return sample.count { $0 == 0 } * 10 > sample.count
  }

  private static func utf16(
    _ bytes: [UInt8], littleEndian: Bool
  ) throws(TabularError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .encoding }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 * 3)
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { place in
      littleEndian
        ? UInt16(bytes[place + 1]) << 8 | UInt16(bytes[place])
        : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true,
      into: { text.append($0) })
    guard !isBroken else { throw .encoding }
    return text
  }

  /// Glibc knows the four-byte forms, which rare characters of names need.
  private static func gb18030(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", "GB18030"),
      converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var isComplete = false
    var input = bytes
    // Two bytes become at most three, and four at most four.
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count / 2 * 3 + 8) { output, count in
      let room = output.count
      input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        var to = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var free = room
        isComplete = iconv(converter, &from, &left, &to, &free) != -1 && left == 0
        count = room - free
      }
    }
    return isComplete ? text : nil
  }
}
