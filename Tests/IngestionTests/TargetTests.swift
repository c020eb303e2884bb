import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// 绩效目标: the indicator decides what a target is.
struct TargetTests {
  static let header = "城市,绩效指标,单位,截至2024年底,截至2025年底,指标值(截至2026年底)"

  static let rows: [(row: String, targets: [String?], codes: [String])] = [
    ("佛山,改造中小企业数量,家,≥180,不少于350家,400", ["180", "350", "400"], []),
    ("佛山,改造中小企业数量（个）,,180,350,", ["180", "350", nil], []),
    ("佛山,带动中小企业数字化改造投入,,4000,9800.5,—", ["4000", "9800.5", nil], []),
    ("佛山,带动中小企业数字化改造投入（亿元）,,0.4,0.98亿元,约1", ["4000", "9800", "10000"], []),
    ("佛山,带动中小企业数字化改造投入,亿元,0.4,9800万元,", ["4000", "9800", nil], []),
    ("佛山,支持产业链/供应链数字化转型模式数量,个,支持2个供应链模式、1个产业链模式,5,", ["3", "5", nil], []),
    ("佛山,打造数字化解决方案数量,个,8,待定,", ["8", nil, nil], ["error bad_number E2"]),
    (
      "佛山,打造数字化解决方案数量,个,1.5,30%,", [nil, nil, nil], ["error bad_number D2", "error bad_number E2"]
    ),
    ("佛山,打造数字化解决方案数量,个,,2,", [nil, "2", nil], ["error required_empty D2"]),
    ("佛山,新增上云企业数量,家,30,60,", ["30", "60", nil], ["error unknown_indicator B2"]),
  ]

  @Test(arguments: rows)
  func `targets are read`(row: String, targets: [String?], codes: [String]) {
    let result = Ledger.read("\(TargetTests.header)\n\(row)")
    #expect(
      ["target_2024", "target_2025", "target_2026"].flatMap { result.values(of: $0) } == targets)
    #expect(Ledger.codes(result) == codes)
    #expect(result.tables[0].columns.map(\.key).contains("unit") == false)
  }

  @Test func `targets of money are kept in 分`() {
    let result = Ledger.read(
      "\(TargetTests.header)\n佛山,带动中小企业数字化改造投入,元,40000000.5,x,\n佛山,改造细分行业数量,,2,3,")
    #expect(
      result.submission.targets.map(\.targets) == [
        [2024: .value(4_000_000_050), 2025: .unreadable, 2026: .missing],
        [2024: .value(2), 2025: .value(3), 2026: .missing],
      ])
  }

  @Test func `the first of two rows for a city and indicator stands`() {
    let text = "\(TargetTests.header)\n佛山,改造细分行业数量,,2,3,\n佛山,改造细分行业数,,4,5,\n东莞,改造细分行业数量,,1,2,"
    let result = Ledger.read([("甲.csv", text), ("乙.csv", text)])
    #expect(result.submission.targets.map(\.targets[2024]) == [.value(2), .value(1)])
    #expect(
      Ledger.codes(result) == [
        "error duplicate_row B3", "error duplicate_row B2", "error duplicate_row B3",
        "error duplicate_row B4",
      ])
    #expect(result.issues[0].message == "本行与第2行重复，以先出现的为准")
    #expect(result.issues[3].message == "本行与“甲.csv”第4行重复，以先出现的为准")
    #expect(result.tables.map(\.rowCount) == [3, 3])
  }

  @Test func `the first of two rows for a city stands`() {
    let result = Ledger.read("城市代码,城市,奖补资金总额\n440600,佛山,8000\n440600,佛山,x\n佛山市,佛山,1")
    #expect(result.submission.cities.map(\.award) == [.value(Money(wan: 8000))])
    #expect(
      Ledger.codes(result) == [
        "error duplicate_row A3", "error bad_number C3", "error duplicate_row A4",
      ])
  }

  @Test func `a city whose only row names no indicator handed in something all the same`() throws {
    let result = Ledger.read("城市代码,绩效指标,指标值(截至2024年底)\n440400,不知何物,3", path: "绩效目标.csv")
    #expect(result.submission.targets.isEmpty)
    let assessment = try Assessor(programme: .sample, asOf: CalendarDay(iso: "2024-12-31"))
      .assess(result.submission, issues: result.issues)
    #expect(assessment.cities.map(\.city.code.rawValue) == ["440400"])
  }
}
