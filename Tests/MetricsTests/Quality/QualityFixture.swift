import Metrics
import Testing

/// Rows of which no check says anything, for cases to change one thing at a time.
enum QualityFixture {
  static let foshan = Fixture.foshan
  static let shaoguan = Fixture.shaoguan

  /// A catalogue with every check on and thresholds that a few rows can reach.
  static func catalogue(
    rowsListed: Int = 100, change: (inout [QualityCheck: QualitySettings]) -> Void = { _ in }
  ) -> QualityCatalogue {
    var settings: [QualityCheck: QualitySettings] = [:]
    for check in QualityCheck.allCases {
      settings[check] = QualitySettings(severity: .warning, numbers: numbers(of: check))
    }
    settings[.placeholder]?.words = ["xx", "××", "某某", "测试", "示例", "例", "企业名称"]
    settings[.oldEdition]?.words = ["2022"]
    settings[.oldEdition]?.since = Fixture.day("2024-09-04")
    change(&settings)
    let rules = QualityCheck.allCases.compactMap { check in
      settings[check].map {
        QualityRule(
          code: check.code, title: "",
          checks: [
            QualityEntry(
              check: check, settings: $0, meaning: "", remedy: "改 \(check.rawValue)")
          ])
      }
    }
    return QualityCatalogue(rowsListed: rowsListed, rules: rules)
  }

  private static func numbers(of check: QualityCheck) -> [QualityParameter: Int] {
    let numbers: [QualityParameter: Int] =
      switch check {
      case .unitSlip: [.rows: 3, .factor: 1000]
      case .sameAmounts: [.rows: 3, .percent: 75]
      case .leadShare: [.rows: 4, .percent: 75]
      case .capAmounts: [.rows: 2]
      case .otherIndustry: [.from: 13, .to: 43]
      case .partsAboveTotal, .sourcesUnequal, .receivedTotal: [.yuan: 500]
      case .grantAboveTotal, .subtotal: [.yuan: 0]
      case .staleData: [.days: 92]
      case .twoBases: [.percent: 80]
      default: [:]
      }
    return numbers
  }

  /// A row of Foshan with a name and a contract of its own.
  static func row(
    _ number: Int32, change: (inout EnterpriseRecord) -> Void = { _ in }
  ) -> EnterpriseRecord {
    Fixture.enterprise(number) {
      $0.enterprise = "佛山晴川\(number)有限公司"
      $0.contractNumber = "HT-\(number)"
      $0.investment = .value(Money(wan: 40 + Int64(number)))
      change(&$0)
    }
  }

  /// Two rows of Foshan and one of Shaoguan, with the sub-industries of both cities.
  static func submission(change: (inout Submission) -> Void = { _ in }) -> Submission {
    let rows = [
      row(2), row(3),
      row(4) {
        $0.city = shaoguan
        $0.subIndustry = "特钢制品"
        $0.creditCode = CreditCode(normalised: "91440203000000019H")
      },
    ]
    return Fixture.submission(rows) {
      $0.sources.append(SourceTable(file: "韶关/企业.xlsx", sheet: "二分册"))
      change(&$0)
    }
  }

  /// A row number in the second table.
  static func elsewhere(_ row: Int32) -> SourceReference { SourceReference(table: 1, row: row) }

  static func money(_ wan: Int64) -> Reported<Money> { .value(Money(wan: wan)) }

  static func remarks(
    _ submission: Submission, asOf: String? = nil, programme: Programme = Fixture.programme(),
    catalogue: QualityCatalogue = catalogue()
  ) -> [QualityRemark] {
    let inspection = QualityInspector(
      programme: programme, asOf: asOf.map(Fixture.day), catalogue: catalogue
    ).inspection(of: submission)
    return inspection.remarks(of: inspection.parts.map(inspection.found))
  }
}

/// What a change of the sound rows makes a check say.
struct QualityCase: Sendable, CustomTestStringConvertible {
  let check: QualityCheck
  let testDescription: String
  /// The remarks of the check as `row column`, or `table:row column` beyond the first table.
  let expected: [String]
  var asOf: String?
  let change: @Sendable (inout Submission) -> Void

  init(
    _ check: QualityCheck, _ description: String, _ expected: String..., asOf: String? = nil,
    change: @escaping @Sendable (inout Submission) -> Void
  ) {
    self.check = check
    testDescription = "\(check.rawValue): \(description)"
    self.expected = expected
    self.asOf = asOf
    self.change = change
  }

  /// What the check says about the changed rows.
  var found: [QualityRemark] {
    QualityFixture.remarks(QualityFixture.submission(change: change), asOf: asOf)
      .filter { $0.check == check }
  }

  func verify(location: SourceLocation = #_sourceLocation) {
    let places = found.map { remark in
      let table = remark.source.table == 0 ? "" : "\(remark.source.table):"
      return "\(table)\(remark.source.row) \(remark.column)"
    }
    #expect(places == expected, "\(testDescription)", sourceLocation: location)
  }
}
