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
      guard let base = all.baseAddress else { return }
      for range in ranges {
        let bytes = UnsafeBufferPointer(rebasing: all[range])
        values.append(
          table.value(for: bytes, in: base) {
            made += 1
            return String(decoding: bytes, as: UTF8.self)
          })
      }
    }
    #expect(made == 500)
    #expect(values.prefix(500) == (0..<500).map { "文本\($0)" }[...])
    #expect(values.suffix(250) == stride(from: 0, to: 500, by: 2).map { "文本\($0)" }[...])
  }

  @Test func `nothing is no text to remember`() {
    var table = ByteTable<Int>()
    withUnsafePointer(to: 0 as UInt8) { base in
      let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      #expect(table.value(for: empty, in: base) { 1 } == 1)
      #expect(table.value(for: empty, in: base) { 2 } == 2)
    }
  }
}
