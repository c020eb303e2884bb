import Metrics
import Testing

/// The same enterprise, contract or payment more than once (DQ-01 to DQ-04).
struct ClaimTests {
  static let cases: [QualityCase] = [
    QualityCase(.sameCode, "codes differ") { _ in },
    QualityCase(.sameCode, "two rows of a city", "3 uscc") {
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.sameCode, "three rows: each later one", "3 uscc", "9 uscc") {
      $0.enterprises.append(QualityFixture.row(9))
      for place in [1, 3] { $0.enterprises[place].creditCode = $0.enterprises[0].creditCode }
    },
    QualityCase(.sameCode, "another city's row is DQ-02") {
      $0.enterprises[2].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.sameCode, "an illegal code is the reader's") {
      for place in [0, 1] { $0.enterprises[place].creditCode = CreditCode(normalised: "12") }
    },
    QualityCase(.sameCode, "missing codes") {
      for place in [0, 1] { $0.enterprises[place].creditCode = .none }
    },
    QualityCase(.sameCode, "the sub-industry in another spelling", "3 uscc") {
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
      $0.enterprises[1].subIndustry = "智能 家电"
    },
    QualityCase(.twoSectors, "one sub-industry") {
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.twoSectors, "two sub-industries", "3 uscc") {
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
      $0.enterprises[1].subIndustry = "陶瓷"
    },
    QualityCase(.twoCities, "codes differ") { _ in },
    QualityCase(.twoCities, "both cities are told", "2 uscc", "4 uscc") {
      $0.enterprises[2].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.twoCities, "once in each city", "2 uscc", "4 uscc") {
      for place in [1, 2] { $0.enterprises[place].creditCode = $0.enterprises[0].creditCode }
    },
    QualityCase(.sameName, "names differ") { _ in },
    QualityCase(.sameName, "two codes", "3 enterprise") {
      $0.enterprises[0].enterprise = "佛山甲（广东）有限公司"
      $0.enterprises[1].enterprise = "佛山甲(广东) 有限公司"
    },
    QualityCase(.sameName, "one code is missing", "3 enterprise") {
      $0.enterprises[1].enterprise = $0.enterprises[0].enterprise
      $0.enterprises[1].creditCode = .none
    },
    QualityCase(.sameName, "one code: DQ-01 says so already") {
      $0.enterprises[1].enterprise = $0.enterprises[0].enterprise
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.sameName, "another city") {
      $0.enterprises[2].enterprise = $0.enterprises[0].enterprise
    },
    QualityCase(.sameName, "no names") {
      for place in [0, 1] { $0.enterprises[place].enterprise = "" }
    },
    QualityCase(.sameContract, "numbers differ") { _ in },
    QualityCase(.sameContract, "two enterprises", "3 contract_no") {
      $0.enterprises[1].contractNumber = "ｈｔ-2"
    },
    QualityCase(.sameContract, "one enterprise twice") {
      $0.enterprises[1].contractNumber = "HT-2"
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
    },
    QualityCase(.sameContract, "another city") { $0.enterprises[2].contractNumber = "HT-2" },
    QualityCase(.sameContract, "no numbers") {
      for place in [0, 1] { $0.enterprises[place].contractNumber = "" }
    },
    QualityCase(.samePayment, "movements differ in one cell") {
      $0.funds = [fund(5), fund(6) { $0.document = "二号" }, fund(7) { $0.use = .missing }]
    },
    QualityCase(.samePayment, "equal movements", "6 amount") { $0.funds = [fund(5), fund(6)] },
    QualityCase(.samePayment, "movements of two cities") {
      $0.funds = [fund(5), fund(6) { $0.city = QualityFixture.shaoguan }]
    },
    QualityCase(.samePayment, "no amount") {
      $0.funds = [fund(5) { $0.amount = .missing }, fund(6) { $0.amount = .missing }]
    },
    QualityCase(.samePayment, "a project under two items", "6 project") {
      $0.awards = [award(5), award(6) { $0.item = "示范工厂" }]
    },
    QualityCase(.samePayment, "an award twice", "6 project") { $0.awards = [award(5), award(6)] },
    QualityCase(.samePayment, "a second instalment") {
      $0.awards = [award(5), award(6) { $0.paidOn = .value(day("2024-09-01")) }]
    },
    QualityCase(.samePayment, "another party's project of the same name") {
      $0.awards = [award(5), award(6) { $0.recipient = "乙" }]
    },
    QualityCase(.samePayment, "no project named") {
      $0.awards = [award(5) { $0.project = "" }, award(6) { $0.project = "" }]
    },
  ]

  @Test(arguments: cases) func `a claim is told where it repeats`(example: QualityCase) {
    example.verify()
  }

  @Test func `the other row is named with its sheet and file where they differ`() {
    let submission = QualityFixture.submission {
      $0.enterprises[1].source = QualityFixture.elsewhere(3)
      $0.enterprises[1].creditCode = $0.enterprises[0].creditCode
      $0.sources.append(SourceTable(file: "韶关/企业.xlsx", sheet: "三分册"))
      $0.enterprises[2].source = SourceReference(table: 2, row: 9)
      $0.enterprises[2].city = QualityFixture.foshan
      $0.enterprises[2].subIndustry = "智能家电"
      $0.enterprises[2].enterprise = $0.enterprises[1].enterprise
    }
    let messages = QualityFixture.remarks(submission)
      .filter { $0.code == "DQ-01" }.map(\.message)
    #expect(messages.count == 2)
    #expect(
      messages.first == "信用代码与“被改造企业.csv”第2行“佛山晴川2有限公司”相同，同一企业只计一次")
    #expect(messages.last?.hasPrefix("企业名称与“二分册”第3行相同") == true)
  }

  @Test func `a code in three cities names one of the others and how many there are`() {
    var programme = Fixture.programme()
    var third = programme.cities[1]
    third.code = CityCode(rawValue: "441400")
    third.name = "梅州"
    programme.cities.append(third)
    let submission = QualityFixture.submission {
      $0.enterprises.append(
        QualityFixture.row(9) { $0.city = CityCode(rawValue: "441400") })
      for place in [2, 3] { $0.enterprises[place].creditCode = $0.enterprises[0].creditCode }
    }
    let messages = QualityFixture.remarks(submission, programme: programme)
      .filter { $0.check == .twoCities }.map(\.message)
    #expect(messages.count == 3)
    #expect(messages[0].contains("在韶关等2个市也有填报（第4行"))
    #expect(messages[1].contains("在佛山等2个市也有填报（第2行"))
    #expect(messages[2].contains("在佛山等2个市也有填报（第2行"))
  }

  private static func day(_ iso: String) -> ReportedDay {
    ReportedDay(Fixture.day(iso))
  }

  private static func fund(
    _ row: Int32, change: (inout FundRecord) -> Void = { _ in }
  ) -> FundRecord {
    var record = FundRecord(
      source: Fixture.source(row), city: QualityFixture.foshan,
      day: .value(day("2024-03-01")), origin: .value(.provincial), flow: .value(.spent),
      use: .value(.transformation), amount: QualityFixture.money(10), payee: "甲", document: "一号")
    change(&record)
    return record
  }

  private static func award(
    _ row: Int32, change: (inout AwardRecord) -> Void = { _ in }
  ) -> AwardRecord {
    var record = AwardRecord(
      source: Fixture.source(row), city: QualityFixture.foshan, item: "企业改造",
      recipient: "甲", project: "产线", central: QualityFixture.money(10))
    change(&record)
    return record
  }
}
