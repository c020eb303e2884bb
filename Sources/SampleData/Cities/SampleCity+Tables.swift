import Metrics

extension SampleCity {
  private static let names: [TableKey: String] = [
    .cities: "试点城市", .targets: "绩效目标", .subIndustries: "细分行业", .leadUnits: "数字化牵引单位",
    .partners: "产业生态联合体", .enterprises: "被改造企业", .modes: "转型模式", .platforms: "行业平台",
    .solutions: "数字化解决方案", .funds: "资金台账", .awards: "奖补明细",
  ]

  /// Returns a table of the city with its title, which marks it as a sample.
  func table(_ key: TableKey, _ header: [String], _ rows: [[String]]) -> SampleTable {
    let tableName = SampleCity.names[key] ?? key.rawValue
    return SampleTable(
      key: key, name: tableName, title: "\(name)市\(tableName)（示例数据）", header: header, rows: rows)
  }
}
