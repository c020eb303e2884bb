import Metrics

/// What a city declared with its application: itself, its targets, its sub-industries.
enum AnnexLedger {
  /// Returns the table 试点城市.
  static func cityTable(of city: SampleCity) -> SampleTable {
    let approved = city.plan.approvedOn.map { city.plan.style.text(SampleCalendar.day($0)) }
    return city.table(
      .cities,
      ["城市代码", "城市", "区域", "批复日期", "奖补资金总额（万元）", "已下达资金（万元）"],
      [
        [
          city.plan.code, city.name, city.city.region, approved ?? "",
          city.city.award?.wanText ?? "", city.city.firstTranche?.wanText ?? "",
        ]
      ])
  }

  /// Returns the table 绩效目标 with the indicators' official names.
  static func targetTable(of city: SampleCity, indicators: [Indicator]) -> SampleTable {
    let rows = indicators.compactMap { indicator -> [String]? in
      guard let targets = targets(indicator.key, of: city) else { return nil }
      return [city.plan.code, indicator.name] + targets.map(String.init)
    }
    return city.table(
      .targets, ["城市代码", "绩效指标", "指标值（截至2024年底）", "指标值（截至2025年底）"], rows)
  }

  private static func targets(_ key: IndicatorKey, of city: SampleCity) -> [Int]? {
    let plan = city.plan
    switch key {
    case .subIndustries:
      return [plan.subIndustries.count { $0.opens <= 2024 }, plan.subIndustries.count]
    case .enterprises: return targets(plan.enterprises, times: city.scale)
    case .investment: return targets(plan.enterprises, times: city.scale * plan.targetPrice)
    case .modes: return targets(plan.modes)
    case .platforms:
      return plan.quirks.contains(.noPlatformTarget) ? nil : targets(plan.platforms)
    case .solutions: return targets(plan.solutions)
    }
  }

  private static func targets(_ figures: Figures, times factor: Int = 1) -> [Int] {
    [figures.target2024 * factor, figures.target2025 * factor]
  }

  /// Returns the table 细分行业 with the facts of annex 1.
  static func subIndustryTable(of city: SampleCity) -> SampleTable {
    let rows = city.plan.subIndustries.enumerated().map { place, subIndustry in
      var random = city.random(.annex, place)
      let output = random.number(in: 6000...68_000)
      let above = output * random.number(in: 780...890) / 1000
      let titled = random.number(in: 18...90)
      let first = random.below(city.plan.districts.count)
      let districts = (0..<min(3, city.plan.districts.count)).map {
        city.plan.districts[(first + $0) % city.plan.districts.count].name
      }
      return [
        city.plan.code, subIndustry.name, subIndustry.gb4754, districts.joined(separator: "、"),
        hundredths(output), hundredths(above), String(random.number(in: 130...620)),
        String(random.number(in: 640...3600)),
        "省级专精特新中小企业\(titled)家，创新型中小企业\(titled * 2 + random.below(20))家",
        "示例产业集群数字化转型试点\(1 + random.below(2))个",
        "示例产业园\(1 + random.below(3))个、公共服务平台\(1 + random.below(2))个",
        "本地数字化服务商\(8 + random.below(30))家", "示例特色产业基地",
      ]
    }
    return city.table(
      .subIndustries,
      [
        "城市代码", "细分行业", "国民经济行业代码", "拟试点区县", "工业总产值（2022年）（亿元）", "规上工业产值（2022年）（亿元）",
        "规上工业中小企业总数", "规下工业中小企业总概数", "重点中小企业情况", "相关试点示范情况", "相关载体情况", "数字化供给情况",
        "相关资质称号",
      ], rows)
  }

  private static func hundredths(_ number: Int) -> String {
    Money(fen: Int64(number) * 100_000_000).text(in: .yi)
  }
}
