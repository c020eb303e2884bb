import FuzzSupport
import Metrics
import Tabular
import Testing

@testable import Ingestion

/// A long text is read in parts, and gives what it gives as a whole.
struct PartedTableTests {
  private static let header = "城市,细分行业,企业名称,统一社会信用代码,从业人员,总投资（元）,验收日期,备注"

  /// Rows with all that may cross the end of a part.
  private static func text(_ rows: Int) -> String {
    var text = "佛山市清单\n\(header)\n"
    for row in 0..<rows {
      switch row % 23 {
      case 5: text += "小计,,,,,\(row * 100).00,,\n"
      case 7: text += "\n\"注：\n多行\"\n只有一格\n"
      case 9: text += "\"佛山\",智能家电,\"名称\"\"引号\"\",\(row)\n换行\",,1,\(row),2024-02-30,\n"
      case 11: text += "一、分组,,,,,,,\n"
      case 13: text += "佛山,智能家电,甲\(row)公司,91440606000000019H,多,约\(row),2024年6月,同上\r\n"
      case 17: text += "珠海,,乙,X,12,\(row).005,20240630,\"未闭合\n"
      case 19: text += "\"未闭\"合\",b\n"
      default: text += "佛山,智能家电,某\(row)公司,,\(row),\(row)000,2024-06-30,\n"
      }
    }
    return text
  }

  private func reader(_ size: Int, values: Bool = true) -> FileReader {
    FileReader(context: ReaderContext(.sample), keepsValues: values, partSize: size)
  }

  private func check(
    _ reading: FileReading, _ expected: FileReading, _ comment: Comment
  ) throws {
    let (own, other) = (try #require(reading.sheets.first), try #require(expected.sheets.first))
    #expect(own.report == other.report, comment)
    #expect(own.issues.map(\.issue) == other.issues.map(\.issue), comment)
    #expect(own.issues.map(\.row) == other.issues.map(\.row), comment)
    #expect(own.submission.enterprises == other.submission.enterprises, comment)
    #expect(reading.issues == expected.issues, comment)
  }

  @Test func `parts of many sizes give what the whole gives`() async throws {
    let bytes = Array(PartedTableTests.text(400).utf8)
    let file = InputFile(path: "佛山.csv", bytes: bytes)
    let expected = reader(.max / 4).read(file)
    #expect(expected.sheets.first?.report.rowCount ?? 0 > 300)
    for size in stride(from: 4000, to: 5000, by: 41) {
      try check(reader(size).read(file), expected, "\(size)")
      try await check(reader(size).read(file, workers: 3), expected, "\(size)")
    }
  }

  @Test func `pieces of a file are read without the whole`() async throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(PartedTableTests.text(300).utf8)
    let expected = reader(.max / 4).read(InputFile(path: "佛山.csv", bytes: bytes))
    var file = InputFile(path: "佛山.csv") { () throws(ReadingObstacle) in throw .vanished }
    file.pieces = TextSource(bytes)
    try await check(reader(4500).read(file, workers: 2), expected, "pieces")
    try check(reader(4500).read(file), expected, "pieces by one thread")
  }

  @Test func `bytes that are no UTF-8 are read whole, in the encoding that they are in`() throws {
    // 城市 and the like in GB18030 where the first part is still ASCII.
    let ascii = (0..<200).map { "440600,x,e\($0),,1,1,2024-06-30,\n" }.joined()
    let head = "city_code,sub_industry,enterprise,uscc,employees,investment,accepted_on,remark\n"
    let bytes = Array((head + ascii).utf8) + [0x34, 0x34, 0x30, 0x36, 0x30, 0x30, 0x2C, 0xB7, 0xF0]
    var file = InputFile(path: "a.csv", bytes: bytes)
    file.pieces = TextSource(bytes)
    let reading = reader(3000).read(file)
    let rows = try #require(reading.sheets.first?.submission.enterprises)
    #expect(rows.count == 201)
    #expect(rows.last?.subIndustry == "佛")
  }

  @Test func `a file that became shorter is read as it is now`() throws {
    let bytes = Array(PartedTableTests.text(300).utf8)
    var file = InputFile(path: "佛山.csv", bytes: bytes)
    file.pieces = TextSource(count: bytes.count + 9000) { range in
      range.upperBound <= bytes.count ? Array(bytes[range]) : nil
    }
    let expected = reader(.max / 4).read(InputFile(path: "佛山.csv", bytes: bytes))
    try check(reader(4500).read(file), expected, "shorter")
  }

  @Test func `an unknown table and one that is too short are read whole`() throws {
    let text = (0..<400).map { "甲\($0),乙,丙\n" }.joined()
    let reading = reader(3000).read(InputFile(path: "a.csv", bytes: Array(text.utf8)))
    #expect(
      reading.sheets.first?.report.status == .notATable
        || reading.sheets.first?.report.status == .unknown)
    let short = PartedTableTests.text(3)
    let one = reader(10).read(InputFile(path: "佛山.csv", bytes: Array(short.utf8)))
    #expect(one.sheets.first?.report.rowCount == 3)
  }
}
