import Testing

@testable import Tabular

/// A text in parts has the records that it has as a whole, wherever the parts end.
struct CSVPartsTests {
  /// Returns rows as `number: cells`.
  private func rows(_ grid: Grid, behind count: Int = 0) -> [String] {
    grid.rows.map { row in
      let cells = (0..<Int(row.count)).map { grid.string(grid.cell($0, in: row)) }
      return "\(Int(row.number) + count): \(cells)"
    }
  }

  /// Reads all parts, each of them first by presumption.
  private func rows(_ text: [UInt8], size: Int) throws -> [String] {
    let parts = CSVParts(TextSource(text), start: 0, separator: 0x2C, size: size)
    var found: [String] = []
    var count = 0
    var end = 0
    for index in 0..<parts.count {
      var part = try #require(parts.part(index))
      if part.range.lowerBound != end { part = try #require(parts.part(index, from: end)) }
      found += rows(part.grid, behind: count)
      count += part.recordCount
      end = part.range.upperBound
    }
    #expect(end == text.count)
    return found
  }

  private func whole(_ text: [UInt8]) throws -> [String] {
    rows(try CSVReader(separator: 0x2C).read(DecodedText(bytes: text)))
  }

  @Test(arguments: [
    "", "a", "a,b\nc,d\n", "a\r\nb\r\n\r\nc", "a\rb\r\rc\r", "甲,乙\n\n丙,丁",
    "a,\"b\nc\",d\ne,\"f\r\n\r\ng\",\"h\"\"i\"\nj", "\"a\"\"\nb\",c\n\"d\ne", ",,\n,,\nx,,",
    "a\"b\nc\"d\n", "\"\"\n\"\"\"\"\n\"\n\"\n",
  ])
  func `parts of any size give the same rows`(text: String) throws {
    let bytes = Array(text.utf8)
    for size in 1...max(bytes.count, 1) + 1 {
      #expect(try rows(bytes, size: size) == whole(bytes), "\(size)")
    }
  }

  @Test func `texts made at random give the same rows`() throws {
    var state: UInt64 = 3
    let pieces = ["a", ",", "\n", "\r\n", "\r", "\"", "\"\"", "甲", "\"b\nc\"", ",\"d\","]
    for round in 0..<400 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      #expect(try rows(bytes, size: round % 40 + 1) == whole(bytes), "\(text)")
    }
  }

  @Test func `a record that reaches too far, broken bytes and lost bytes are told`() {
    let far = Array("a,b\n\"".utf8) + [UInt8](repeating: 0x0A, count: 20 << 20) + [0x22]
    let broken: [UInt8] = Array("a,b\nc,".utf8) + [0xFF] + Array("\nd,e\n".utf8)
    func parts(_ bytes: [UInt8]) -> CSVParts {
      CSVParts(TextSource(bytes), start: 0, separator: 0x2C, size: 4)
    }
    #expect(parts(far).part(1, from: 4)?.range == nil)
    #expect(parts(broken).part(1)?.range == nil)
    let lost = TextSource(count: 100) { _ in [1, 2, 3] }
    #expect(CSVParts(lost, start: 0, separator: 0x2C, size: 50).part(0)?.range == nil)
  }
}
