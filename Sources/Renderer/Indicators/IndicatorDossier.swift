import Metrics

/// One indicator together with what its page needs of the whole.
struct IndicatorDossier: Sendable {
  let report: Report
  let indicator: Indicator
  /// The province's values.
  let total: IndicatorProgress

  var key: IndicatorKey { indicator.key }
  var assessment: Assessment { report.assessment }
  var programme: Programme { report.programme }

  /// The cities in official order, each with its progress.
  var cities: [(city: CityAssessment, progress: IndicatorProgress)] {
    assessment.cities.compactMap { city in city.progress(of: key).map { (city, $0) } }
  }

  /// The current checkpoint in words: `2024年底`.
  var checkpoint: String { report.currentYear.map { "\($0)年底" } ?? "当期" }

  /// How the cities stand: `9市已完成，2市正常，2市滞后（韶关、梅州）`.
  var spread: String {
    CitySpread(cities.map { ($0.city.city.name, $0.progress.status) }).headline ?? "尚无城市报送数据"
  }

  /// Returns a value with the measure word of prose: `352家`, `19300.12万元`.
  func words(_ value: Int64?) -> String {
    value.map { Figures.value($0, of: key) + indicator.proseUnit } ?? Figures.missing
  }

  /// The rows behind a city's value: its ledger, or the place where it is explained.
  func rowsPath(of city: CityCode) -> String {
    switch key {
    case .subIndustries: "\(SitePath.city(city))#sub-industries"
    case .enterprises, .investment:
      report.hasLedgers ? SitePath.ledger(city) : "\(SitePath.city(city))#counting"
    case .modes, .platforms, .solutions:
      report.hasLedgers
        ? "\(CityPath.records(city))#\(key.rawValue)" : "\(SitePath.city(city))#progress"
    }
  }
}
