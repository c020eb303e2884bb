import Charts
import Metrics

/// The charts of a city's report: pure functions from its dossier to specifications.
enum CityCharts {
  /// Returns a value for geometry: a count, or money in 万元.
  static func geometry(_ value: Int64, isMoney: Bool) -> Double {
    isMoney ? Double(value) / Double(MoneyUnit.wan.fen) : Double(value)
  }

  /// Returns an amount in 万元 for geometry.
  static func geometry(_ amount: Money) -> Double {
    geometry(amount.fen, isMoney: true)
  }

  /// Returns the words of a chart's measure: `单位：家；截至2024年12月31日`.
  static func subtitle(_ measure: String, _ dossier: CityDossier) -> String {
    "\(measure)；截至\(dossier.asOf.chineseText)"
  }

  /// Returns the words of a chart's source: `数据来源：佛山市报送的被改造企业台账`.
  static func source(_ tables: String, _ dossier: CityDossier) -> String {
    let ledger = tables.hasSuffix("台账") ? tables : tables + "台账"
    return "数据来源：\(dossier.fullName)报送的\(ledger)"
  }
}
