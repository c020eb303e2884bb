import Metrics

/// The paths of the pages that belong to one city alone.
enum CityPath {
  /// The rows of all tables other than the enterprises'.
  static func records(_ code: CityCode) -> String { "cities/\(code.rawValue)/records.html" }

  /// The list of all sub-industries by city.
  static let industries = "industries/index.html"

  /// Returns the path of a city's chart.
  static func chart(_ name: String, of code: CityCode) -> String {
    "charts/city-\(code.rawValue)-\(name).png"
  }

  /// Returns the path of a sub-industry's chart.
  static func chart(_ name: String, of code: CityCode, place: Int) -> String {
    "charts/industry-\(code.rawValue)-\(place)-\(name).png"
  }

  /// Returns the rows of a city that do not count for a reason: a list at the head of the ledger.
  static func excluded(_ reason: String, of code: CityCode) -> String {
    "\(SitePath.ledger(code))#reason-\(reason)"
  }
}
