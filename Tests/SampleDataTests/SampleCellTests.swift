import Metrics
import Testing

@testable import SampleData

private let sample = Result {
  let province = SampleProvince(programme: try guangdong())
  return (0..<province.count).map { province.folder(at: $0) }
}

private func folders() throws -> [SampleFolder] {
  try sample.get()
}

private func rows(_ key: TableKey) throws -> [SampleRow] {
  try folders().flatMap(\.tables).filter { $0.key == key }.flatMap { table in
    table.rows.map {
      SampleRow(table: table, cells: $0, source: SourceReference(table: 0, row: 0))
    }
  }
}

@Suite struct SampleCellTests {
  @Test func `files open in a spreadsheet and say that they are a sample`() throws {
    for table in try folders().flatMap(\.tables) {
      let csv = table.csv
      #expect(csv.unicodeScalars.first == "\u{FEFF}" && csv.hasSuffix("\r\n"))
      let lines = csv.utf8.split(separator: UInt8(ascii: "\n"))
      #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") })
      #expect(lines.count == table.rows.count + 2)
      #expect(table.title.hasSuffix("\(table.name)（示例数据）"))
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }
  }

  @Test func `no cell could be taken for a formula or for markup`() throws {
    let cells = try folders().flatMap(\.tables).flatMap(\.rows).joined()
    let doubtful = cells.filter { cell in
      cell.utf8.contains { "<>&\t\r\n".utf8.contains($0) }
        || cell.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    }
    #expect(doubtful.isEmpty)
  }

  @Test func `names hold characters that fonts and encodings lack, and marks of punctuation`()
    throws
  {
    let names = try rows(.enterprises).map { $0["企业名称"] }.joined()
    #expect("䶮𠮷喆镕堃（）".allSatisfy { names.contains($0) })
    let solutions = try rows(.solutions).map { $0["方案名称"] }.joined()
    #expect("·、“”（）".allSatisfy { solutions.contains($0) })
  }

  @Test func `codes have right check characters and numbers of nobody`() throws {
    let columns: [(TableKey, String)] = [
      (.leadUnits, "统一社会信用代码"), (.partners, "统一社会信用代码"), (.platforms, "统一社会信用代码"),
    ]
    for (key, column) in columns {
      let codes = try rows(key).map { CreditCode(normalised: $0[column]) }
      #expect(codes.allSatisfy { $0.hasValidCheck && $0.text.dropFirst(8).hasPrefix("00") })
    }
    let codes = try rows(.enterprises).map { $0.enterprise.creditCode }
    let legal = codes.filter(\.isLegal)
    #expect(legal.allSatisfy { $0.text.dropFirst(8).hasPrefix("00") })
    #expect((1...40).contains(legal.count { !$0.hasValidCheck }))
    #expect((5...60).contains(codes.count - legal.count))
    // A letter keeps spreadsheets from taking a code for a number.
    #expect(legal.allSatisfy { $0.text.contains(where: \.isLetter) })
  }

  @Test func `an enterprise has one name and a name one enterprise`() throws {
    var names: [String: Set<String>] = [:]
    var codes: [String: Set<String>] = [:]
    for row in try rows(.enterprises) where row.enterprise.creditCode.hasValidCheck {
      let name = row["企业名称"]
      let code = row.enterprise.creditCode.text
      names[code, default: []].insert(name)
      codes[name, default: []].insert(code)
    }
    #expect(names.values.allSatisfy { $0.count == 1 })
    #expect(codes.values.allSatisfy { $0.count == 1 })
  }

  @Test func `amounts of a project add up`() throws {
    for row in try rows(.enterprises) {
      guard let total = row.money("总投资").value, let software = row.money("软件和云服务").value,
        let equipment = row.money("设备").value, let own = row.money("企业自付").value,
        let provincial = row.money("省级奖补").value, let municipal = row.money("市级奖补").value,
        let discount = row.money("供给方让利").value, row["软件和云服务"] != "12.3456789"
      else { continue }
      let isWhole =
        software + equipment == total && provincial + municipal + own + discount == total
      #expect(isWhole && own > .zero, "\(row.cells)")
    }
  }

  @Test func `contract, completion and acceptance follow each other where a row counts`() throws {
    for row in try rows(.enterprises) {
      guard let contract = row.day("合同签订日期").value?.day,
        let completed = row.day("完工日期").value?.day, let accepted = row.day("验收日期").value?.day,
        contract <= accepted
      else { continue }
      #expect(contract <= completed && completed <= accepted, "\(row.cells)")
    }
  }

  @Test func `money spent stays within what was arranged, and that within what was received`()
    throws
  {
    var sums: [String: Money] = [:]
    for row in try rows(.funds) {
      let amount = try #require(row.money("金额").value)
      for key in Set(["\(row["类型"])", "\(row["类型"])\(row["用途"])"]) {
        sums["\(row.city.rawValue)\(row["资金来源"])\(key)", default: .zero] += amount
      }
    }
    for (key, spent) in sums where key.contains("支出") {
      let arranged = try #require(sums[key.replacing("支出", with: "安排")])
      #expect(spent <= arranged, "\(key)")
    }
    for code in CityPlan.all.keys {
      let received = try #require(sums["\(code)省级下达"])
      #expect(sums["\(code)省级安排"] == received)
    }
  }
}

@Suite struct SampleCodeTests {
  @Test(arguments: [0, 1, 99_999, 100_000, 1_999_999])
  func `codes pass both checks`(serial: Int) {
    let code = CreditCode(normalised: SampleCode.code(region: "440606", serial: serial))
    #expect(code.hasValidCheck)
    #expect(code.text.hasPrefix("9144060600"))
  }

  @Test func `the organisation's own check follows GB 11714`() {
    // 0·3 + 0·7 + A(10)·9 + 0 + … = 90, 11 − 90 mod 11 = 9.
    #expect(SampleCode.code(region: "440606", serial: 0).dropLast().hasSuffix("00A000009"))
    #expect(SampleCode.closed("91440606000000107") == "914406060000001070")
  }
}

@Suite struct SampleNameTests {
  @Test func `no two numbers give the same stem`() {
    let stems = (0..<40_000).map { SampleNames.stems($0) }
    #expect(Set(stems).count == stems.count)
    #expect(stems.prefix(576).allSatisfy { $0.count == 2 })
  }
}
