import Metrics
import Testing

/// What findings and outcomes say: figures with their unit, money with two decimals, days and levels
/// in words, nothing twice.
struct FindingWordsTests {
  /// One thing changed, and what the first finding then says.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let programme: String
    let expected: String
    let actual: String
    let change: @Sendable (inout Submission) -> Void

    init(
      _ rule: String, in programme: String = "guangdong-2023", _ expected: String,
      _ actual: String, change: @escaping @Sendable (inout Submission) -> Void
    ) {
      self.rule = rule
      self.programme = programme
      self.expected = expected
      self.actual = actual
      self.change = change
    }

    var testDescription: String { "\(rule) \(actual)" }
  }

  private static let cases: [Case] = [
    Case("GD-24", "二级及以上", "改造后等级一级") { $0.enterprises[0].levelAfter = .value(1) },
    Case("GD-32", "合同签订日期不早于实施期起始日2023年12月1日", "合同签订日期2023年10月9日") {
      $0.enterprises[0].contractOn = RuleModel.on("2023-10-09")
    },
    Case("GD-09", "细分行业不超过5个", "细分行业6个") { submission in
      for name in ["甲", "乙", "丙", "丁"] {
        var sector = submission.subIndustries[0]
        sector.name = name
        submission.subIndustries.append(sector)
      }
    },
    Case("GD-55", "规上、规下企业数都已填报", "规上工业中小企业总数未报，规下工业中小企业总概数3000") {
      $0.subIndustries[0].smesAboveScale = .missing
    },
    Case(
      "CS24-06", in: "changsha-2024", "不超过40万元与200.00万元×40%中的较低者，即40.00万元",
      "中央补助40.00万元，超出1.00元"
    ) {
      $0[.pioneer].base = RuleModel.wan(200)
      $0[.pioneer].central = RuleModel.wan(40, fen: 100)
    },
  ]

  @Test(arguments: cases)
  func `a finding says what is asked and what there is`(example: Case) throws {
    let rule = RuleCase(example.rule, "", .broken, programme: example.programme) {
      example.change(&$0)
    }
    let finding = try #require(try rule.assess().findings.first { $0.rule == example.rule })
    #expect(finding.expected == example.expected)
    #expect(finding.actual == example.actual)
  }

  @Test(arguments: [
    ("GD-09", ["细分行业：2个"]), ("GD-13", ["牵引单位：2家", "细分行业数的3倍：6家"]),
    ("GD-62", ["2025年底改造细分行业数量目标：2个", "申报的细分行业数：2个"]),
    (
      "GD-31",
      ["首期下达资金：6400.00万元", "奖补资金总额的80%：6400.00万元", "累计下达资金：6400.00万元", "奖补资金总额：8000.00万元"]
    ),
    (
      "GD-33",
      [
        "占已下达资金：81.2%（已下达资金6400.00万元）", "占奖补资金总额：65.0%（奖补资金总额8000.00万元）",
        "安排用于企业改造的资金：5200.00万元",
      ]
    ), ("GD-18", ["计入企业：350家"]), ("GD-15", ["企业最多的牵引单位：175家，占350家的50.0%"]),
  ])
  func `figures have a unit and stand there once`(rule: String, figures: [String]) throws {
    let assessment = try RuleCase(rule, "", .kept, programme: "guangdong-2023") { _ in }.assess()
    let outcome = try #require(assessment.outcomes.first { $0.rule == rule })
    #expect(outcome.figures.map { "\($0.name)：\($0.text)" } == figures)
  }
}
