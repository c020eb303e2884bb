import Testing

@testable import Ingestion

/// Spellings are remembered, whatever their number and length.
struct ByteTableTests {
  @Test func `each text is made once and found again`() {
    var buffer: [UInt8] = []
    var ranges: [Range<Int>] = []
    for round in 0..<2 {
      for number in 0..<500 {
        let start = buffer.count
        buffer += Array("文本\(number)".utf8)
        if round == 0 || number.isMultiple(of: 2) { ranges.append(start..<buffer.count) }
      }
    }
    var table = ByteTable<String>()
    var made = 0
    var values: [String] = []
    buffer.withUnsafeBufferPointer { all in
      for range in ranges {
        let bytes = UnsafeBufferPointer(rebasing: all[range])
        values.append(
          table.value(for: bytes) {
            made += 1
            return String(decoding: bytes, as: UTF8.self)
          })
      }
    }
    #expect(made == 500)
    #expect(values.prefix(500) == (0..<500).map { "文本\($0)" }[...])
    #expect(values.suffix(250) == stride(from: 0, to: 500, by: 2).map { "文本\($0)" }[...])
  }

  @Test(arguments: ["", "甲", String(repeating: "长", count: 100)])
  func `an empty, a short and a long text give what was made`(text: String) {
    var table = ByteTable<Int>()
    var copy = text
    copy.withUTF8 { bytes in
      #expect(table.value(for: bytes) { 1 } == 1)
      // Beyond 256 bytes nothing is remembered.
      #expect(table.value(for: bytes) { 2 } == (bytes.count > 256 ? 2 : 1))
    }
  }
}
