import Metrics

/// The table 转型模式.
enum ModeLedger {
  private static let supply = ["配套协同排产", "订单共享交付", "供应商质量协同", "集采集配"]
  private static let industry = ["产业带设备联网", "共享产能", "平台带动上云", "协同研发设计"]

  /// Returns a city's table.
  static func table(of city: SampleCity, alliance: Alliance) -> SampleTable {
    var random = city.random(.mode)
    let days = ProductDates.days(city.plan.modes, random: &random)
    var rows = days.enumerated().map { number, day in
      let lead = alliance.leads[number % alliance.leads.count]
      return row(city, lead: lead, number: number, day: city.plan.style.text(day))
    }
    rows += flawed(city, alliance: alliance, counted: rows)
    return city.table(
      .modes, ["城市代码", "细分行业", "模式名称", "类型", "牵引单位", "形成日期"], rows)
  }

  private static func row(
    _ city: SampleCity, lead: Alliance.Lead, number: Int, day: String
  ) -> [String] {
    let ways = lead.kind == .supplyChain ? supply : industry
    let subIndustry = city.plan.subIndustries[lead.subIndustry].name
    let way = ways[number / 2 % ways.count]
    let name = "\(city.stem(number + 40))·\(way)\(lead.mode.rawValue)"
    return [city.plan.code, subIndustry, name, lead.mode.rawValue, lead.name, day]
  }

  /// Returns rows that do not count: the same mode again, formed too early or too late, of no
  /// declared sub-industry, or without a date.
  private static func flawed(
    _ city: SampleCity, alliance: Alliance, counted: [[String]]
  ) -> [[String]] {
    var rows: [[String]] = []
    if city.place % 3 == 0, let first = counted.first { rows.append(first) }
    var other = row(city, lead: alliance.leads[0], number: 90, day: "")
    switch city.place % 4 {
    case 0: other[5] = city.plan.style.text(city.start.advanced(by: -40))
    case 1:
      other[1] = "其他制造"
      other[5] = city.plan.style.text(SampleCalendar.day(2024, 9, 18))
    case _ where city.plan.quirks.contains(.badCells): break
    default: other[5] = city.plan.style.text(SampleCalendar.day(2026, 2, 27))
    }
    return rows + [other]
  }
}
