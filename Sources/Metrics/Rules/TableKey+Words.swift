extension TableKey {
  /// The table's Chinese name.
  package var words: String {
    switch self {
    case .cities: "试点城市"
    case .targets: "绩效目标"
    case .subIndustries: "细分行业"
    case .leadUnits: "数字化牵引单位"
    case .partners: "产业生态联合体"
    case .enterprises: "被改造企业"
    case .modes: "转型模式"
    case .platforms: "行业平台"
    case .solutions: "数字化解决方案"
    case .funds: "资金台账"
    case .awards: "奖补明细"
    }
  }
}

extension TableKey {
  /// Returns what rows, or different values in some columns of them, are counted in.
  func unit(of distinct: [String]) -> String {
    if distinct.last == "party" { return "家" }
    if distinct == ["sub_industry"] { return "个" }
    if distinct == ["item"] { return "项" }
    return switch self {
    case .leadUnits, .partners, .enterprises: "家"
    case .cities, .subIndustries, .modes, .platforms, .solutions: "个"
    case .targets: "项"
    case .funds, .awards: "笔"
    }
  }
}
