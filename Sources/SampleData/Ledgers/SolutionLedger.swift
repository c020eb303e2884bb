import Metrics

/// The table 数字化解决方案.
enum SolutionLedger {
  private static let subjects: [(name: String, links: [String])] = [
    ("订单排产", ["制造", "管理"]), ("设备联网", ["制造"]), ("质量追溯", ["制造", "服务"]),
    ("能耗管理", ["制造", "管理"]), ("仓储物流", ["销售", "管理"]), ("研发设计协同", ["设计"]),
    ("供应商协同", ["销售", "管理"]), ("售后服务", ["服务"]), ("工控安全防护", ["安全"]), ("精益看板", ["制造", "管理"]),
    ("三维设计", ["设计", "制造"]), ("数据备份与安全", ["管理", "安全"]),
  ]
  private static let forms = ["轻量化方案", "云服务", "“小轻快准”套件", "一体化方案（研、产、供、销）"]

  private static let header = [
    "城市代码", "细分行业", "方案名称", "提供单位", "环节", "发布日期", "应用企业数（家）", "小轻快准", "自主可控",
  ]

  /// Returns a city's table.
  static func table(of city: SampleCity, alliance: Alliance) -> SampleTable {
    var random = city.random(.solution)
    let days = ProductDates.days(city.plan.solutions, random: &random)
    var rows = days.enumerated().map { number, day in
      row(
        city, alliance: alliance, number: number, day: city.plan.style.text(day), random: &random)
    }
    rows += flawed(city, alliance: alliance, counted: rows, random: &random)
    return city.table(.solutions, header, rows)
  }

  private static func row(
    _ city: SampleCity, alliance: Alliance, number: Int, day: String,
    random: inout SampleRandom
  ) -> [String] {
    let place = number % city.plan.subIndustries.count
    let subIndustry = city.plan.subIndustries[place]
    let partners = alliance.partners(of: place)
    let provider =
      partners.isEmpty
      ? city.serviceName(200 + number)
      : random.pick(partners).name
    let subject = subjects[number % subjects.count]
    let form = forms[random.index(weights: [50, 25, 15, 10])]
    let product = subIndustry.products[number % subIndustry.products.count]
    let name = "\(city.stem(number + 220))·\(product)\(subject.name)\(form)"
    return [
      city.plan.code, subIndustry.name, name, provider, subject.links.joined(separator: "、"), day,
      String(random.number(in: 1...36)), form == forms[0] || form == forms[2] ? "是" : "否",
      random.chance(620) ? "是" : "否",
    ]
  }

  /// Returns rows that do not count: one again, one without a provider, one of another trade.
  private static func flawed(
    _ city: SampleCity, alliance: Alliance, counted: [[String]], random: inout SampleRandom
  ) -> [[String]] {
    let day = city.plan.style.text(SampleCalendar.day(2024, 11, 20))
    var rows = (0..<2).map { number in
      row(city, alliance: alliance, number: 100 + number, day: day, random: &random)
    }
    rows[0][3] = ""
    rows[1][1] = "其他制造"
    // A provider is left out here and there only.
    if city.place % 5 != 1 { rows.removeFirst() }
    return rows + counted.prefix(1)
  }
}
