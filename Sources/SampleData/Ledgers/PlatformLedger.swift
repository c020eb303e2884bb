import Metrics

/// The industry platforms of a city.
struct PlatformLedger {
  /// A platform that was built with the pilot's money.
  struct Platform: Sendable, Hashable {
    var owner: String
    var code: String
    var launchedOn: CalendarDay
    var grant: Money
  }

  private static let kinds = ["协同云平台", "产能共享平台", "供应链协同平台", "工业互联网平台"]

  /// The platforms that count, in the order of their launch.
  private(set) var platforms: [Platform] = []
  /// The table 行业平台.
  let table: SampleTable

  /// Invents a city's platforms.
  init(of city: SampleCity, alliance: Alliance) {
    var random = city.random(.platform)
    var rows: [[String]] = []
    let days = ProductDates.days(city.plan.platforms, random: &random)
    for (number, day) in days.enumerated() {
      var lead = alliance.leads[number * 2 % alliance.leads.count]
      if city.plan.quirks.contains(.foreignPlatform) && number == 1 {
        lead.name = city.serviceName(400)
        lead.code = city.serviceCode(400)
      }
      let investment = random.number(in: 52_000...96_000)
      let grant = Money(fen: Int64(investment / 10) * 10_000)
      platforms.append(
        Platform(owner: lead.name, code: lead.code, launchedOn: day, grant: grant))
      rows.append(
        PlatformLedger.row(
          city, lead: lead, number: number, day: city.plan.style.text(day),
          amounts: [Money(fen: Int64(investment) * 10_000).wanText, grant.wanText],
          connected: random.number(in: 28...160)))
    }
    // One more is being built: no grant yet, and no launch or one to come.
    let isBlank = city.plan.quirks.contains(.badCells)
    let planned = isBlank ? "" : city.plan.style.text(SampleCalendar.day(2026, 3, 31))
    rows.append(
      PlatformLedger.row(
        city, lead: alliance.leads[alliance.leads.count - 1], number: 60, day: planned,
        amounts: ["640", ""], connected: 0))
    table = city.table(
      .platforms,
      [
        "城市代码", "细分行业", "平台名称", "建设单位", "统一社会信用代码", "上线日期", "总投资（万元）", "奖补资金（万元）",
        "接入企业数（家）",
      ], rows)
  }

  private static func row(
    _ city: SampleCity, lead: Alliance.Lead, number: Int, day: String, amounts: [String],
    connected: Int
  ) -> [String] {
    let subIndustry = city.plan.subIndustries[lead.subIndustry]
    let kind = kinds[number % kinds.count]
    let name = "\(city.stem(number + 150))·\(subIndustry.products[0])\(kind)"
    return [city.plan.code, subIndustry.name, name, lead.name, lead.code, day] + amounts + [
      String(connected)
    ]
  }
}
