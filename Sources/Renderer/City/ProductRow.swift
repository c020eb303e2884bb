import Metrics

/// A row of 转型模式, 行业平台 or 数字化解决方案 in the form in which pages list it.
struct ProductRow: Sendable {
  /// The indicator that the row is evidence of.
  var key: IndicatorKey
  /// The row's place in its table.
  var place: Int
  /// The row's name as handed in.
  var name: String
  /// The sub-industry as handed in.
  var sector: String
  /// The kind of a mode, the owner of a platform, the provider of a solution.
  var owner: String
  /// The event date.
  var day: Reported<ReportedDay>
  /// What became of the row.
  var verdict: ProductVerdict
  /// The row that it was read from.
  var source: SourceReference

  /// The anchor on the page of records: `platforms-12`.
  var anchor: String { "\(key.rawValue)-\(place + 1)" }

  /// Returns the rows of an indicator, in input order.
  static func all(_ key: IndicatorKey, rows: CityRows, of assessment: Assessment) -> [ProductRow] {
    let submission = assessment.submission
    switch key {
    case .modes:
      return rows.modes.map { place in
        let row = submission.modes[place]
        return ProductRow(
          key: key, place: place, name: row.mode, sector: row.subIndustry,
          owner: row.kind.value?.rawValue ?? "", day: row.formedOn,
          verdict: assessment.modeVerdicts[place], source: row.source)
      }
    case .platforms:
      return rows.platforms.map { place in
        let row = submission.platforms[place]
        return ProductRow(
          key: key, place: place, name: row.platform, sector: row.subIndustry, owner: row.owner,
          day: row.launchedOn, verdict: assessment.platformVerdicts[place], source: row.source)
      }
    case .solutions:
      return rows.solutions.map { place in
        let row = submission.solutions[place]
        return ProductRow(
          key: key, place: place, name: row.solution, sector: row.subIndustry,
          owner: row.provider, day: row.releasedOn,
          verdict: assessment.solutionVerdicts[place], source: row.source)
      }
    case .subIndustries, .enterprises, .investment: return []
    }
  }

  /// The row's state in words: 计入, 未到期 or why it does not count.
  var state: String {
    if verdict.isCounted { return "计入" }
    guard verdict.isReported else { return day.value == nil ? "未申报（无日期）" : "未申报（晚于数据日期）" }
    return verdict.flaws.map(\.words).joined(separator: "；")
  }
}

extension ProductVerdict.Flaw {
  /// The flaw in words.
  var words: String {
    switch self {
    case .unnamed: "未填名称"
    case .subIndustry: "不属申报细分行业"
    case .kind: "类型缺失或无法识别"
    case .provider: "未填提供单位"
    case .period: "早于试点起算日"
    case .duplicate: "重复"
    }
  }
}
