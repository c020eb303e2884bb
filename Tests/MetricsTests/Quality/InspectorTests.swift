import Testing

@testable import Metrics

/// What holds for all checks: order, groups, severities, words.
struct InspectorTests {
  @Test func `sound rows leave nothing to say, with and without an as-of date`() {
    let submission = QualityFixture.submission()
    #expect(QualityFixture.remarks(submission).isEmpty)
    #expect(QualityFixture.remarks(submission, asOf: "2024-06-30").isEmpty)
    #expect(QualityFixture.remarks(Submission(), asOf: "2024-06-30").isEmpty)
  }

  @Test func `rows of cities outside the programme are passed over`() {
    let submission = QualityFixture.submission {
      $0.enterprises.append(
        QualityFixture.row(9) {
          $0.city = CityCode(rawValue: "440300")
          $0.levelAfter = .value(1)
          $0.remark = "13812345678"
        })
    }
    #expect(QualityFixture.remarks(submission).isEmpty)
  }

  /// Flaws of many kinds, in rows that are not handed in by their place.
  private static let flawed = QualityFixture.submission {
    $0.enterprises[2].source = QualityFixture.elsewhere(2)
    $0.enterprises[2].levelAfter = .value(1)
    $0.enterprises[1].levelAfter = .value(1)
    $0.enterprises[1].acceptedOn = Fixture.on("2024-01-09")
    $0.enterprises[1].remark = "13812345678"
    $0.enterprises[0].creditCode = $0.enterprises[1].creditCode
    $0.enterprises[0].levelBefore = .value(2)
    $0.modes = [
      ModeRecord(
        source: Fixture.source(1), city: Fixture.foshan, mode: "测试",
        formedOn: Fixture.on("2020-01-01"))
    ]
  }

  @Test func `remarks follow the rows, and within a row their codes`() {
    let remarks = QualityFixture.remarks(Self.flawed)
    #expect(
      remarks.map { "\($0.source.table):\($0.source.row) \($0.code)" } == [
        "0:1 DQ-05", "0:1 DQ-21", "0:2 DQ-07", "0:3 DQ-01", "0:3 DQ-06", "0:3 DQ-07", "0:3 DQ-23",
        "1:2 DQ-07",
      ])
    #expect(remarks == QualityFixture.remarks(Self.flawed))
  }

  @Test func `severity and hint are the catalogue's, and off is off`() {
    let catalogue = QualityFixture.catalogue {
      for check in QualityCheck.allCases { $0[check]?.severity = nil }
      $0[.levelLow]?.severity = .info
      $0[.sameCode] = nil
    }
    let remarks = QualityFixture.remarks(Self.flawed, catalogue: catalogue)
    #expect(remarks.map(\.check) == [.levelLow, .levelLow])
    #expect(remarks.allSatisfy { $0.severity == .info && $0.hint == "改 level_low" })
    #expect(QualityFixture.remarks(Self.flawed, catalogue: .none).isEmpty)
  }

  @Test(arguments: [(2, 2), (3, 3), (4, 1), (9, 1)])
  func `beyond the limit rows of a table and city are told together`(rows: Int, told: Int) {
    let submission = QualityFixture.submission {
      $0.enterprises = (0..<Int32(rows)).map { number in
        QualityFixture.row(10 + number) { $0.levelAfter = .value(1) }
      }
    }
    let remarks = QualityFixture.remarks(
      submission, catalogue: QualityFixture.catalogue(rowsListed: 3))
    #expect(remarks.count == told)
    #expect(remarks.first?.source == Fixture.source(10))
    let together: [Int: String] = [
      4: "；本表同类情况共4行：第10、11、12、13行", 9: "；本表同类情况共9行：第10、11、12、13、14行等",
    ]
    #expect(remarks.first?.message == "改造后等级为一级，低于二级，本行不计入" + (together[rows] ?? ""))
  }

  @Test func `errors of single rows are never told together`() {
    let submission = QualityFixture.submission {
      $0.enterprises = (0..<5).map { number in
        QualityFixture.row(10 + number) { $0.acceptedOn = Fixture.on("2024-01-01") }
      }
    }
    let remarks = QualityFixture.remarks(
      submission, catalogue: QualityFixture.catalogue(rowsListed: 1))
    #expect(remarks.count { $0.check == .dateOrder } == 5)
  }

  @Test func `tables, cities and values have groups of their own`() {
    let submission = QualityFixture.submission {
      $0.enterprises = ["甲业", "甲业", "乙业"].enumerated().map { place, sector in
        QualityFixture.row(Int32(10 + place)) { $0.subIndustry = sector }
      }
      $0.enterprises.append(
        QualityFixture.row(20) {
          $0.source = QualityFixture.elsewhere(20)
          $0.subIndustry = "甲业"
        })
      $0.enterprises.append(
        QualityFixture.row(21) {
          $0.city = Fixture.shaoguan
          $0.creditCode = .none
          $0.subIndustry = "甲业"
        })
    }
    let remarks = QualityFixture.remarks(
      submission, catalogue: QualityFixture.catalogue(rowsListed: 1)
    ).filter { $0.check == .undeclaredSector }
    #expect(remarks.map(\.source.row) == [10, 12, 21, 20])
    #expect(remarks[0].message.hasSuffix("本表同类情况共2行：第10、11行"))
  }

  @Test func `every column that is named belongs to its table`() {
    let cases =
      ClaimTests.cases + QualityDateTests.periods + QualityDateTests.orders
      + QualityDateTests.days + EligibilityTests.levels + EligibilityTests.sizes
      + EligibilityTests.industries + EligibilityTests.leads + MoneyRemarkTests.slips
      + MoneyRemarkTests.parts + MoneyRemarkTests.patterns + TextRemarkTests.names
    let known = Set(TableKey.allCases.flatMap(DerivedColumns.own).map(\.key))
    var raised: Set<QualityCheck> = [.subtotal, .capAmounts]
    var silent = raised.union([.placeholder])
    for example in cases {
      for remark in example.found {
        #expect(known.contains(remark.column), "\(example.testDescription): \(remark.column)")
        #expect(!remark.message.isEmpty)
      }
      if example.found.isEmpty {
        silent.insert(example.check)
      } else {
        raised.insert(example.check)
      }
    }
    #expect(raised == Set(QualityCheck.allCases))
    #expect(silent == Set(QualityCheck.allCases))
  }

  @Test func `the order of the parts does not matter`() {
    let submission = QualityFixture.submission {
      for index in $0.enterprises.indices {
        $0.enterprises[index].creditCode = $0.enterprises[0].creditCode
        $0.enterprises[index].enterprise = "测试"
        $0.enterprises[index].remark = "13800138000"
      }
    }
    let inspector = QualityInspector(
      programme: Fixture.programme(), asOf: nil, catalogue: QualityFixture.catalogue())
    let inspection = inspector.inspection(of: submission)
    let found = inspection.remarks(of: inspection.parts.map(inspection.found))
    #expect(!found.isEmpty)
    let parts = inspection.parts.reversed().map(inspection.found)
    #expect(parts.count > 1 && inspection.remarks(of: parts) == found)
    let off = QualityInspector(programme: Fixture.programme(), asOf: nil, catalogue: .none)
    #expect(off.inspection(of: submission).parts.isEmpty)
  }

  @Test func `a long cell is not repeated in full`() throws {
    let submission = QualityFixture.submission {
      $0.enterprises[0].subIndustry = String(repeating: "长", count: 5000) + "\n尾"
    }
    let remark = try #require(QualityFixture.remarks(submission).first)
    #expect(remark.message.count < 150)
    #expect(remark.message.hasPrefix("“" + String(repeating: "长", count: 60) + "…”"))
  }
}

struct SpellingsTests {
  @Test func `spellings of one name share a number`() {
    var spellings = Spellings()
    let first = spellings.number(of: "印刷电路板（PCB）")
    #expect(spellings.number(of: "智能家电") != first)
    #expect(spellings.number(of: " 印刷电路板(pcb)") == first)
    #expect(spellings.number(of: "印刷电路板（PCB）") == first)
    #expect(spellings.number(of: "") == spellings.number(of: "\u{3000}"))
  }
}
