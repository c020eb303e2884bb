import Tabular
import Testing

/// Broken bytes are read or refused, and never end the program.
struct CSVMutationTests {
  /// A small generator of the same numbers on every machine.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  static let seeds: [[UInt8]] = [
    Array("城市代码,细分行业,企业名称\r\n440600,\"智能\"\"家电\"\"\",佛山市甲\r\n".utf8),
    [0xEF, 0xBB, 0xBF] + Array("a;b;c\n\"x\ny\";;\n".utf8),
    [0xFF, 0xFE, 0xCE, 0x57, 0x02, 0x5E, 0x09, 0x00, 0x0D, 0x00, 0x0A, 0x00],
    [0xBC, 0xA8, 0xD0, 0xA7, 0x2C, 0x95, 0x34, 0xB2, 0x35, 0x0A],
  ]

  static let dangerous: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x80, 0xC2, 0xE3, 0xEF, 0xF0, 0xFE, 0xFF,
  ]

  static func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<6, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      let byte = dangerous.randomElement(using: &numbers) ?? 0
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes.insert(byte, at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count: bytes[place] = byte
      default: bytes = Array(bytes[..<place]) + bytes.suffix(bytes.count / 2)
      }
    }
    return bytes
  }

  @Test(arguments: seeds.indices)
  func `mutated bytes are read or refused`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var read = 0
    for _ in 0..<1000 {
      let bytes = CSVMutationTests.mutated(CSVMutationTests.seeds[seed], &numbers)
      for separator in CSVReader.separators {
        guard let text = try? TextDecoding.decode(bytes),
          let grid = try? CSVReader(separator: separator).read(text)
        else { continue }
        for row in grid.rows {
          for column in 0..<Int(row.count) { _ = grid.string(grid.cell(column, in: row)) }
        }
        read += 1
      }
    }
    #expect(read > 0)
  }
}
