import Ingestion
import Metrics
import Testing

@testable import SampleData

@Suite struct SampleCellTests {
  @Test func `files open in a spreadsheet and say that they are a sample`() throws {
    for table in try Sample.folders().flatMap(\.tables) {
      let csv = table.csv
      #expect(csv.unicodeScalars.first == "\u{FEFF}" && csv.hasSuffix("\r\n"))
      let lines = csv.utf8.split(separator: UInt8(ascii: "\n"))
      #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") })
      #expect(lines.count == table.rows.count + 2)
      #expect(table.title.hasSuffix("\(table.name)（示例数据）"))
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }
  }

  @Test func `cells with separators and quotation marks are quoted`() {
    let table = SampleTable(
      key: .cities, name: "试点城市", title: "示例", header: ["甲", "乙", "丙"],
      rows: [["1,5", "他说\"好\"", ""], ["", "两\n行", "丙"]])
    #expect(
      table.csv
        == "\u{FEFF}示例,,\r\n甲,乙,丙\r\n\"1,5\",\"他说\"\"好\"\"\",\r\n,\"两\n行\",丙\r\n")
  }

  @Test func `no cell could be taken for a formula or for markup`() throws {
    let cells = try Sample.folders().flatMap(\.tables).flatMap(\.rows).joined()
    let doubtful = cells.filter { cell in
      cell.utf8.contains { "<>&\t\r\n".utf8.contains($0) }
        || cell.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    }
    #expect(doubtful.isEmpty)
  }

  @Test func `names hold rare characters and marks of punctuation`() throws {
    let submission = try Sample.reading().submission
    let names = submission.enterprises.map(\.enterprise).joined()
    #expect("䶮𠮷喆镕堃（）".allSatisfy { names.contains($0) })
    let solutions = submission.solutions.map(\.solution).joined()
    #expect("·、“”（）".allSatisfy { solutions.contains($0) })
  }

  @Test func `codes have right check characters and numbers of nobody`() throws {
    let submission = try Sample.reading().submission
    let others =
      submission.leadUnits.map(\.creditCode) + submission.partners.map(\.creditCode)
      + submission.platforms.map(\.creditCode)
    #expect(others.allSatisfy { $0.hasValidCheck })
    let codes = submission.enterprises.map(\.creditCode)
    let legal = codes.filter(\.isLegal)
    #expect((legal + others).allSatisfy { $0.text.dropFirst(8).hasPrefix("00") })
    #expect((1...40).contains(legal.count { !$0.hasValidCheck }))
    #expect((5...60).contains(codes.count - legal.count))
    // A letter keeps spreadsheets from taking a code for a number.
    #expect(legal.allSatisfy { $0.text.contains(where: \.isLetter) })
  }

  @Test func `an enterprise has one name and a name one enterprise`() throws {
    var names: [String: Set<String>] = [:]
    var codes: [String: Set<String>] = [:]
    for row in try Sample.reading().submission.enterprises where row.creditCode.hasValidCheck {
      names[row.creditCode.text, default: []].insert(row.enterprise)
      codes[row.enterprise, default: []].insert(row.creditCode.text)
    }
    #expect(names.values.allSatisfy { $0.count == 1 })
    #expect(codes.values.allSatisfy { $0.count == 1 })
  }

  @Test func `amounts of a project add up`() throws {
    for row in try Sample.reading().submission.enterprises {
      let amounts = [
        row.software, row.equipment, row.grantProvincial, row.grantMunicipal, row.selfPaid,
        row.discount,
      ].compactMap(\.value)
      // Bad cells leave gaps, and one is finer than a 分.
      guard let total = row.investment.value, amounts.count == 6,
        amounts[0].fen % 10_000 == 0
      else { continue }
      let isWhole =
        amounts[0] + amounts[1] == total
        && amounts[2] + amounts[3] + amounts[4] + amounts[5] == total
      #expect(isWhole && amounts[4] > .zero, "\(row.enterprise)")
    }
  }

  @Test func `contract, completion and acceptance follow each other where a row counts`() throws {
    let reading = try Sample.reading()
    let assessment = try Assessor(programme: try Sample.programme())
      .assess(reading.submission, issues: [])
    for (row, verdict) in zip(reading.submission.enterprises, assessment.enterpriseVerdicts)
    where verdict.isCounted {
      let contract = try #require(row.contractOn.value?.day)
      let accepted = try #require(row.acceptedOn.value?.day)
      guard let completed = row.completedOn.value, !completed.isMonth else { continue }
      #expect(contract <= completed.day && completed.day <= accepted, "\(row.enterprise)")
    }
  }

  @Test func `money spent stays within what was arranged, and all that came was arranged`()
    throws
  {
    for city in try Sample.programme().cities {
      let rows = try Sample.reading().submission.funds.filter { $0.city == city.code }
      let sum = { (flow: FundFlow, origin: FundSource, use: FundUse?) in
        rows.filter {
          $0.flow.value == flow && $0.origin.value == origin && (use == nil || $0.use.value == use)
        }
        .compactMap(\.amount.value).reduce(Money.zero, +)
      }
      for use in FundUse.allCases {
        for origin in [FundSource.provincial, .municipal] {
          #expect(sum(.spent, origin, use) <= sum(.arranged, origin, use), "\(city.name) \(use)")
        }
      }
      #expect(sum(.received, .provincial, nil) == city.firstTranche)
      #expect(sum(.arranged, .provincial, nil) == city.firstTranche)
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
  @Test func `no two numbers give the same name`() {
    let names = (0..<20_000).map {
      SampleNames.enterprise(place: "佛山市", product: "五金", number: $0, turn: 61)
    }
    #expect(Set(names).count == names.count)
    let stems = (0..<40_000).map { SampleNames.stems($0) }
    #expect(Set(stems).count == stems.count)
    #expect(stems.prefix(576).allSatisfy { $0.count == 2 })
  }
}
