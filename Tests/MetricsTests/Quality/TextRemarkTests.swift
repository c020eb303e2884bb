import Metrics
import Testing

/// Placeholders and personal numbers (DQ-21, DQ-23).
struct TextRemarkTests {
  @Test(arguments: [
    "XX企业", "佛山XX公司", "佛山xx有限公司", "ＸＸ公司", "××公司", "某某公司", "佛山市某某电器有限公司", "XXX", "测试", "测试1",
    "测试企业", "示例", "示例：", "示例公司02", "例：", "例1", "例", "企业名称",
  ])
  func `a name that was never filled in is told`(name: String) {
    #expect(checks(of: name).contains(.placeholder))
  }

  @Test(arguments: [
    "佛山市测试仪器有限公司", "测试仪器有限公司", "广州示例科技有限公司", "Maxxis轮胎", "佛山Exxon公司", "例外服饰有限公司", "双鑫五金",
    "鑫鑫五金", "一〇〇号电器", "88公司", "企业名称管理公司", "X公司", "",
  ])
  func `a name that only resembles one is not`(name: String) {
    #expect(!checks(of: name).contains(.placeholder))
  }

  private func checks(of name: String) -> [QualityCheck] {
    QualityFixture.remarks(QualityFixture.submission { $0.enterprises[0].enterprise = name })
      .map(\.check)
  }

  static let names: [QualityCase] = [
    QualityCase(
      .placeholder, "the names of every table", "20 unit", "21 unit", "22 mode", "23 owner",
      "23 platform", "24 provider", "24 solution", "25 recipient"
    ) {
      let (city, name) = (Fixture.foshan, "测试")
      $0.leadUnits = [LeadUnitRecord(source: Fixture.source(20), city: city, unit: name)]
      $0.partners = [PartnerRecord(source: Fixture.source(21), city: city, unit: name)]
      $0.modes = [ModeRecord(source: Fixture.source(22), city: city, mode: name)]
      $0.platforms = [
        PlatformRecord(source: Fixture.source(23), city: city, platform: name, owner: name)
      ]
      $0.solutions = [
        SolutionRecord(source: Fixture.source(24), city: city, solution: name, provider: name)
      ]
      $0.awards = [AwardRecord(source: Fixture.source(25), city: city, recipient: name)]
    },
    QualityCase(.personalData, "none") { $0.enterprises[0].remark = "合同额12345678901元" },
    QualityCase(.personalData, "a mobile in a remark", "2 remark") {
      $0.enterprises[0].remark = "联系人：张，电话13812345678。"
    },
    QualityCase(.personalData, "in full width", "2 remark") {
      $0.enterprises[0].remark = "电话１３８１２３４５６７８"
    },
    QualityCase(.personalData, "twelve digits are no mobile") {
      $0.enterprises[0].remark = "单号138123456789"
    },
    QualityCase(.personalData, "eleven digits that begin otherwise") {
      $0.enterprises[0].remark = "12812345678"
    },
    QualityCase(.personalData, "an identity card in a remark", "2 remark") {
      $0.enterprises[0].remark = "440606198001011234"
    },
    QualityCase(.personalData, "one that ends in X", "2 district") {
      $0.enterprises[0].district = "44060619800101123x"
    },
    QualityCase(.personalData, "eighteen digits without a birthday") {
      $0.enterprises[0].remark = "440606198013011234"
    },
    QualityCase(.personalData, "a contract number that holds one") {
      $0.enterprises[0].contractNumber = "HT13812345678"
    },
    QualityCase(.personalData, "a contract number that is one", "2 contract_no") {
      $0.enterprises[0].contractNumber = "13812345678"
    },
    QualityCase(.personalData, "a credit code that passes as a card", "2 uscc") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "362322198709086409")
    },
    QualityCase(.personalData, "a credit code of digits") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "911101066976941872")
    },
    QualityCase(.personalData, "a body's code with a birthday that fails the card's check") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "124406198001011234")
    },
    QualityCase(.personalData, "texts of the other tables", "20 carriers", "21 payee", "22 uscc") {
      $0.subIndustries.append(
        SubIndustryRecord(
          source: Fixture.source(20), city: Fixture.foshan, name: "陶瓷", carriers: "13912345678"))
      $0.funds = [
        FundRecord(
          source: Fixture.source(21), city: Fixture.foshan, payee: "王19912345678",
          document: "13812345678号")
      ]
      $0.leadUnits = [
        LeadUnitRecord(
          source: Fixture.source(22), city: Fixture.foshan,
          creditCode: CreditCode(normalised: "362322198709086409"))
      ]
    },
  ]

  @Test(arguments: names) func `a text is told where it must not stand`(example: QualityCase) {
    example.verify()
  }

  @Test func `no personal number is printed in full, whatever says it`() {
    let submission = QualityFixture.submission {
      $0.enterprises[0].enterprise = "张三13812345678"
      $0.enterprises[1].enterprise = "张三13812345678"
      $0.enterprises[0].creditCode = CreditCode(normalised: "362322198709086409")
      $0.enterprises[2].creditCode = $0.enterprises[0].creditCode
      $0.enterprises[0].remark = "440606198001011234"
      $0.enterprises[0].subIndustry = "13812345678"
      $0.enterprises[0].gb4754 = "13812345678"
    }
    let remarks = QualityFixture.remarks(submission)
    #expect(Set(remarks.map(\.check)).isSuperset(of: [.twoCities, .sameName, .personalData]))
    for remark in remarks {
      for text in [remark.value, remark.message] {
        #expect(!text.contains("13812345678"), "\(text)")
        #expect(!text.contains("362322198709086409"), "\(text)")
        #expect(!text.contains("440606198001011234"), "\(text)")
      }
    }
  }
}

struct PersonalNumberTests {
  @Test(arguments: [
    ("13812345678", "138****5678"), ("电话 13812345678、19912345678", "电话 138****5678、199****5678"),
    ("440606198001011234", "4406**********1234"), ("44060619800101123X", "4406**********123X"),
    ("１３８１２３４５６７８", "１３８****５６７８"), ("12812345678", "12812345678"),
    ("91440606000000019H", "91440606000000019H"), ("911101066976941872", "911101066976941872"),
    ("1381234567", "1381234567"), ("三13812345678五", "三138****5678五"), ("", ""), ("没有数字", "没有数字"),
  ])
  func `the middle digits are hidden`(text: String, masked: String) {
    #expect(PersonalNumber.masked(text) == masked)
  }

  @Test(arguments: ["13812345678", "１３８１２３４５６７８", "138１２３４5678"])
  func `a number is found wherever it stands`(number: String) {
    for filler in ["a", "电", "１"] {
      for count in 0..<40 {
        let text = String(repeating: filler, count: count) + "电" + number + "话"
        #expect(PersonalNumber.first(in: text) == .mobile, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("13812345678", PersonalNumber.mobile), ("身份证440606198001011234", .identityCard),
    ("440606198001011234，13812345678", .identityCard), ("13812345678 440606198001011234", .mobile),
  ])
  func `the first number tells the kind`(text: String, kind: PersonalNumber) {
    #expect(PersonalNumber.first(in: text) == kind)
  }
}
