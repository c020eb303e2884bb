package import Metrics

/// The paths of the site's pages and files, all relative to the site.
///
/// Templates put `{{root}}` before a path, which leads from the page's own folder back to the site.
package enum SitePath {
  /// The overview of the province.
  package static let overview = "index.html"
  /// The list of rules that are broken.
  package static let findings = "findings.html"
  /// The money: received, arranged, spent.
  package static let funds = "funds.html"
  /// The comparison of the policies.
  package static let policies = "policies.html"
  /// The problems in the files that were handed in.
  package static let quality = "quality.html"
  /// Definitions, weights, sources and versions.
  package static let methodology = "methodology.html"
  /// The data files.
  package static let downloads = "downloads.html"
  /// The list of cities, a part of the overview.
  package static let cities = "index.html#cities"
  /// The list of indicators, a part of the overview.
  package static let indicators = "index.html#indicators"
  /// The style sheet.
  package static let styleSheet = "assets/site.css"
  /// The script.
  package static let script = "assets/site.js"

  /// Returns the path of a city's report.
  package static func city(_ code: CityCode) -> String { "cities/\(code.rawValue)/index.html" }

  /// Returns the path of a city's ledger of enterprises.
  package static func ledger(_ code: CityCode) -> String {
    "cities/\(code.rawValue)/enterprises.html"
  }

  /// Returns the path of an indicator's page.
  package static func indicator(_ key: IndicatorKey) -> String { "indicators/\(key.rawValue).html" }

  /// Returns the path of a sub-industry's page.
  ///
  /// - Parameters:
  ///   - place: The place among the city's declared sub-industries, from 1.
  ///   - code: The city.
  /// - Returns: A path inside the site.
  package static func subIndustry(_ place: Int, of code: CityCode) -> String {
    "industries/\(code.rawValue)-\(place).html"
  }

  /// Returns the place where an indicator is defined.
  package static func definition(of key: IndicatorKey) -> String {
    "\(methodology)#indicator-\(key.rawValue)"
  }

  /// Returns the place where a reason for not counting a row is defined.
  package static func definition(of reason: ExclusionReason) -> String {
    "\(methodology)#reason-\(reason.rawValue)"
  }

  /// Returns the steps back from a page's folder to the site: empty, `../` or `../../`.
  package static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
