import Metrics

/// How the cities stand in one indicator, in words.
struct CitySpread: Sendable {
  private let standings: [(name: String, status: ProgressStatus)]

  /// Creates the words from the cities' names and statuses, in official order.
  init(_ standings: [(name: String, status: ProgressStatus)]) {
    self.standings = standings
  }

  /// `9市已完成，2市正常，2市滞后（韶关、梅州）`, or `14市均严重滞后`; nil without cities.
  var headline: String? {
    if let first = standings.first?.status, standings.count > 1,
      standings.allSatisfy({ $0.status == first })
    {
      return "\(standings.count)市均\(first.words)"
    }
    let parts = ProgressStatus.allCases.compactMap { status -> String? in
      let names = standings.filter { $0.status == status }.map(\.name)
      guard !names.isEmpty else { return nil }
      let isPlain = status == .achieved || status == .onTrack
      return "\(names.count)市\(status.words)"
        + (isPlain ? "" : "（\(Listing.some(names, unit: nil))）")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }
}
