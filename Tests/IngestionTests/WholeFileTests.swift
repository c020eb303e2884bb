import FuzzSupport
import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Files from bytes to records.
struct WholeFileTests {
  static let header = "城市,细分行业,企业名称,信用代码,总投资,备注"
  static let row = "佛山,智能家电,甲公司,91440606000000019H,10,"

  @Test(arguments: [
    (",", "\n"), (",", "\r\n"), (",", "\r"), (";", "\r\n"), ("\t", "\n"), ("\t", "\r"),
  ])
  func `separators and line ends are found`(separator: String, end: String) {
    let text = [WholeFileTests.header, WholeFileTests.row, WholeFileTests.row].joined(
      separator: end)
    let result = Ledger.read(
      text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: separator))
    #expect(result.tables[0].rowCount == 2)
    #expect(Ledger.codes(result) == [])
  }

  @Test func `a separator in a title does not mislead`() {
    let result = Ledger.read("佛山市，清单,共2页,第1页\n城市;细分行业;企业名称;信用代码\n佛山;智能家电;甲,乙;91440606000000019H")
    #expect(result.submission.enterprises.map(\.enterprise) == ["甲,乙"])
  }

  @Test func `a header without rows is a table`() {
    let result = Ledger.read(WholeFileTests.header)
    #expect(result.tables[0].status == .read)
    #expect(result.tables[0].rowCount == 0)
    #expect(Ledger.codes(result) == [])
  }

  @Test(
    arguments: [
      ("a.csv", [], "error file_empty"), ("a.csv", [0xFF, 0xFF], "error file_encoding"),
      ("a.xlsx", Array("城市,企业".utf8), "error file_format"),
      ("a.csv", Array("<html><table>".utf8), "error file_format"),
      ("a.csv", Array("%PDF-1.4".utf8), "error file_format"),
      ("a.csv", [0x50, 0x4B, 0x03, 0x04], "error file_damaged"),
      ("a.xls", Array("城市".utf8), "error file_format"), ("a.pdf", [], "info file_skipped"),
    ] as [(String, [UInt8], String)])
  func `a file that cannot be read is one issue`(path: String, bytes: [UInt8], code: String) {
    let good = InputFile(
      path: "好.csv", bytes: Array("\(WholeFileTests.header)\n\(WholeFileTests.row)".utf8))
    let result = SubmissionReader(programme: .sample).read([
      InputFile(path: path, bytes: bytes), good,
    ])
    #expect(Ledger.codes(result) == [code])
    #expect(result.issues[0].file == path)
    #expect(result.submission.enterprises.count == 1)
  }

  @Test func `a file that cannot be loaded says why`() {
    let file = InputFile(path: "a.csv") { () throws(ReadingObstacle) in throw .noPermission }
    let result = SubmissionReader(programme: .sample).read([file])
    #expect(Ledger.codes(result) == ["error file_damaged"])
    #expect(result.issues.map(\.message) == ["无法读取：没有读取权限"])
  }

  @Test func `lock files and settings are passed over`() {
    let files = ["~$a.xlsx", ".a.csv", "pilotboard.yaml"].map { InputFile(path: $0, bytes: [1]) }
    let result = SubmissionReader(programme: .sample).read(files)
    #expect(result.issues.isEmpty)
    #expect(result.tables.isEmpty)
  }

  @Test func `fifty flaws are fifty issues of one run`() {
    let rows = (0..<10).map { _ in "深圳,同上,,9.1E+17,待定," }
    let result = Ledger.read(([WholeFileTests.header] + rows).joined(separator: "\n"))
    #expect(result.issues.count == 50)
    #expect(
      result.issues.prefix(5).map(\.code) == [
        "bad_city", "ditto", "required_empty", "code_damaged", "bad_number",
      ])
    #expect(result.issues.allSatisfy { !$0.hint.isEmpty && !$0.message.isEmpty })
  }

  @Test func `long and hostile texts are texts`() {
    let long = String(repeating: "长", count: 100_000)
    let result = Ledger.read(
      "\(WholeFileTests.header)\n佛山,智能家电,<script>alert(1)</script>,x,10,\(long)")
    #expect(result.submission.enterprises[0].enterprise == "<script>alert(1)</script>")
    #expect(result.submission.enterprises[0].remark == long)
  }

  @Test func `sources follow the input's order`() {
    let text = "\(WholeFileTests.header)\n\n\(WholeFileTests.row)"
    let result = Ledger.read([("甲/a.csv", text), ("乙.csv", "x"), ("b.csv", text)])
    let places = result.submission.enterprises.map { result.submission.location(of: $0.source) }
    #expect(places == ["甲/a.csv#!3", "b.csv#!3"])
  }

  @Test func `a mutated ledger never ends the program`() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let seed = Array(
      "佛山市清单，单位：元\n\(WholeFileTests.header),验收日期,改造后等级\n小计,,\n\(WholeFileTests.row)2024.6.1,二级\n"
        .utf8)
    let strange = Array("\"\n\r,;\t0.-/计（）：注例同上#一1\u{FF}".utf8) + [0xFF, 0xE6, 0x00]
    let reader = SubmissionReader(programme: .sample, detail: .values)
    var rows = 0
    for _ in 0..<2000 {
      var bytes = seed
      for _ in 0...next(8) {
        let place = next(bytes.count)
        if next(2) == 0 {
          bytes[place] = strange[next(strange.count)]
        } else {
          bytes.replaceSubrange(
            place..<min(bytes.count, place + next(4)), with: [strange[next(strange.count)]])
        }
      }
      let result = reader.read([InputFile(path: "台账.csv", bytes: bytes)])
      rows += result.tables.map(\.rowCount).reduce(0, +)
    }
    #expect(rows > 0)
  }
}
