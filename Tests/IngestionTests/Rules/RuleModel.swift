import Metrics
import Testing

/// Submissions that keep every rule of a programme that can be judged.
enum RuleModel {
  static let foshan = CityCode(rawValue: "440600")
  static let shaoguan = CityCode(rawValue: "440200")
  static let changsha = CityCode(rawValue: "430100")
  static let changchun = CityCode(rawValue: "220100")

  private static let programmes: [String: Programme] = {
    var programmes: [String: Programme] = [:]
    for id in RuleFiles.ids { programmes[id] = try? RuleFiles.programme(id) }
    return programmes
  }()

  static func programme(_ id: String) throws -> Programme {
    try #require(programmes[id])
  }

  /// Programmes are judged after their end, when everything is due.
  static func asOf(_ programme: String) -> String {
    switch programme {
    case "guangdong-2023": "2026-03-01"
    case "guangdong-2023-extended": "2027-01-20"
    case "changchun-2024": "2026-01-10"
    default: "2028-03-01"
    }
  }

  static func submission(of programme: String, rule: String) -> Submission {
    switch programme {
    case "changchun-2024": changchunModel()
    case "changsha-2024": changshaModel(with2025: false)
    case "changsha-2025": changshaModel(with2025: true)
    // The minimum of 200 holds in another region.
    default: guangdongModel(rule == "GD-19" ? shaoguan : foshan, programme)
    }
  }

  // MARK: Values

  static func day(_ iso: String) -> CalendarDay {
    guard let day = CalendarDay(iso: iso) else {
      Issue.record("no such day: \(iso)")
      return CalendarDay(number: 0)
    }
    return day
  }

  static func on(_ iso: String) -> Reported<ReportedDay> { .value(ReportedDay(day(iso))) }

  static func wan(_ amount: Int64) -> Reported<Money> { .value(Money(wan: amount)) }

  /// An amount of so many 分 more or less than a whole number of 万元.
  static func wan(_ amount: Int64, fen: Int64) -> Reported<Money> {
    .value(Money(wan: amount) + Money(fen: fen))
  }

  static func source(_ row: Int) -> SourceReference {
    SourceReference(table: 0, row: Int32(row))
  }

  /// A legal code that differs from number to number.
  static func code(_ number: Int) -> CreditCode {
    let digits = String(number)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return CreditCode(normalised: "91440606\(zeros)\(digits)7Q")
  }
}
