import Metrics

/// An entry of the navigation on every page.
package enum NavigationSection: String, Sendable, CaseIterable, Hashable {
  case overview, cities, indicators, items, recipients, funds, findings, policies, quality
  case methodology, downloads

  /// The entry's words.
  package var title: String {
    switch self {
    case .overview: "总览"
    case .cities: "城市"
    case .indicators: "指标"
    case .items: "奖补项目"
    case .recipients: "受益单位"
    case .funds: "资金"
    case .findings: "问题清单"
    case .policies: "政策比较"
    case .quality: "数据质量"
    case .methodology: "口径"
    case .downloads: "下载"
    }
  }

  /// The path inside the site.
  package var path: String {
    switch self {
    case .overview: SitePath.overview
    case .cities: SitePath.cities
    case .indicators: SitePath.indicators
    case .items: SubsidyPath.items
    case .recipients: SubsidyPath.recipients
    case .funds: SitePath.funds
    case .findings: SitePath.findings
    case .policies: SitePath.policies
    case .quality: SitePath.quality
    case .methodology: SitePath.methodology
    case .downloads: SitePath.downloads
    }
  }

  /// Returns the entries of a site: a subsidy has items and recipients, a pilot has cities and
  /// indicators.
  static func entries(of report: Report) -> [NavigationSection] {
    let absent: Set<NavigationSection> =
      report.programme.isSubsidy ? [.cities, .indicators] : [.items, .recipients]
    return allCases.filter { !absent.contains($0) && ($0 != .policies || report.hasComparison) }
  }
}
