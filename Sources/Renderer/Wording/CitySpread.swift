import Metrics

/// How the cities stand in one indicator, in words.
struct CitySpread: Sendable {
  private let standings: [(name: String, status: ProgressStatus)]

  /// Creates the words from the cities' names and statuses, in official order.
  init(_ standings: [(name: String, status: ProgressStatus)]) {
    self.standings = standings
  }

  /// `9市已完成，2市正常，2市滞后（韶关、梅州）`; nil without cities.
  var headline: String? {
    let parts = ProgressStatus.allCases.compactMap { status -> String? in
      let names = standings.filter { $0.status == status }.map(\.name)
      guard !names.isEmpty else { return nil }
      let isPlain = status == .achieved || status == .onTrack
      return "\(names.count)市\(status.words)"
        + (isPlain ? "" : "（\(Listing.some(names, unit: "市"))）")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }
}
