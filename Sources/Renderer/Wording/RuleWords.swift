import Metrics

extension RuleOutcome {
  /// Why nothing, or not everything, was judged, in words; nil where everything was.
  var reasonWords: String? {
    let needs = missing.map(\.words).joined(separator: "、")
    switch reason {
    case .missingData:
      // What was judged has its own words; these are about the rest.
      let rest = kept + broken > 0 && unjudged > 0 ? "另有\(unjudged)项未判定，" : ""
      return rest + (needs.isEmpty ? "缺少数据" : "缺少数据：\(needs)")
    case .noCase: return "没有相关情形"
    case .otherRegions: return "适用于其他区域"
    case .notInForce(let from): return "\(from.chineseText)起施行，数据日期尚未施行"
    case .notDue(let day): return "\(day.chineseText)到期，尚未到期"
    case .notInTables(let why): return needs.isEmpty ? why : "\(why)（另需：\(needs)）"
    case nil: return nil
    }
  }
}

extension Rule {
  /// Returns the first and the last day of the rule in words: `2023年10月11日起`; empty where
  /// neither the rule nor its document states a day.
  func validity(in book: RuleBook) -> String {
    let (from, to) = book.validity(of: self)
    switch (from, to) {
    case (let from?, let to?): return "\(from.chineseText)至\(to.chineseText)"
    case (let from?, nil): return "\(from.chineseText)起"
    case (nil, let to?): return "至\(to.chineseText)"
    case (nil, nil): return ""
    }
  }
}
