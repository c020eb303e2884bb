import Tabular
import Testing

/// Byte order mark, then strict UTF-8, then GB18030.
struct TextDecodingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
    var encoding: DecodedText.Encoding
  }

  static let rows = [
    Row(testDescription: "plain", bytes: Array("城市,a".utf8), text: "城市,a", encoding: .utf8),
    Row(
      testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("城市".utf8),
      text: "城市", encoding: .utf8),
    Row(testDescription: "only a mark", bytes: [0xEF, 0xBB, 0xBF], text: "", encoding: .utf8),
    Row(
      testDescription: "GB18030, two bytes", bytes: [0xBC, 0xA8, 0xD0, 0xA7], text: "绩效",
      encoding: .gb18030),
    Row(
      testDescription: "GB18030, four bytes", bytes: [0x95, 0x34, 0xB2, 0x35, 0x2C], text: "𠮷,",
      encoding: .gb18030),
    Row(
      testDescription: "GB18030, rare characters",
      bytes: [0xFE, 0x9F, 0x82, 0x30, 0xAD, 0x31, 0xA2, 0xE3], text: "䶮㙟€", encoding: .gb18030),
    Row(
      testDescription: "GBK beyond GB2312", bytes: [0x86, 0xB4, 0xE9, 0x46, 0x88, 0xD2],
      text: "喆镕堃", encoding: .gb18030),
    Row(
      testDescription: "UTF-16LE", bytes: [0xFF, 0xFE, 0xCE, 0x57, 0x09, 0x00], text: "城\t",
      encoding: .utf16LittleEndian),
    Row(
      testDescription: "UTF-16BE, a pair of units",
      bytes: [0xFE, 0xFF, 0xD8, 0x42, 0xDF, 0xB7], text: "𠮷", encoding: .utf16BigEndian),
    Row(
      testDescription: "UTF-16 without text", bytes: [0xFF, 0xFE], text: "",
      encoding: .utf16LittleEndian),
  ]

  @Test(arguments: rows)
  func `text is decoded`(row: Row) throws {
    let text = try TextDecoding.decode(row.bytes)
    #expect(String(decoding: text.bytes[text.start...], as: UTF8.self) == row.text)
    #expect(text.encoding == row.encoding)
  }

  @Test(
    arguments: [
      [0xFF], [0xBC, 0xA8, 0xFF, 0xFF], [0xFF, 0xFE, 0x57], [0xFE, 0xFF, 0xD8, 0x42, 0x00, 0x41],
      [0xEF, 0xBB, 0xBF, 0xBC, 0xA8], [0x41, 0x00, 0x2C, 0x00, 0x42, 0x00],
    ] as [[UInt8]])
  func `bytes in no known encoding are refused`(bytes: [UInt8]) {
    #expect(throws: TabularError.encoding) { try TextDecoding.decode(bytes) }
  }

  @Test func `a file without a byte is empty`() {
    #expect(throws: TabularError.empty) { try TextDecoding.decode([]) }
  }

  @Test func `a long text in GB18030 is decoded to its end`() throws {
    let bytes = [UInt8](repeating: 0xBC, count: 1) + [0xA8]
    let long = (0..<70_000).flatMap { _ in bytes }
    let text = try TextDecoding.decode(long)
    #expect(text.bytes.count == 210_000)
    #expect(text.bytes.suffix(3) == Array("绩".utf8)[...])
  }
}
