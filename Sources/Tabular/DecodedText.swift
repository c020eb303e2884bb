/// The text of a file as UTF-8.
package struct DecodedText: Sendable {
  /// How the file was written.
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
  }

  /// The bytes, valid UTF-8 from `start` on.
  package var bytes: [UInt8]
  /// The first byte behind a byte order mark.
  package var start: Int
  /// How the file was written.
  package var encoding: Encoding

  /// Creates a text from bytes that are known to be UTF-8.
  package init(bytes: [UInt8], start: Int = 0, encoding: Encoding = .utf8) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
  }
}
