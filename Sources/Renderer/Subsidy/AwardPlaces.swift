import Metrics

/// The order of awards in their ledger, recipients together, and where each row stands.
struct AwardPlaces: Sendable {
  /// The rows of a page; a longer page is slow to open and to print.
  static let rowsPerPage = 1000

  /// The places in `Submission.awards`, by recipient, then in input order.
  let order: [Int]
  private let positions: [Int: Int]

  init(_ overview: AwardOverview) {
    order = overview.recipients.flatMap(\.total.places)
    positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// The number of pages, at least 1.
  var pages: Int {
    max(1, (order.count + AwardPlaces.rowsPerPage - 1) / AwardPlaces.rowsPerPage)
  }

  /// Returns the rows of a page, from 1.
  func rows(page: Int) -> ArraySlice<Int> {
    order.dropFirst((page - 1) * AwardPlaces.rowsPerPage).prefix(AwardPlaces.rowsPerPage)
  }

  /// Returns where a row stands; nil where it lies behind the as-of date.
  func path(of row: Int) -> String? {
    positions[row].map { position in
      let page = position / AwardPlaces.rowsPerPage + 1
      return "\(SubsidyPath.awards(page: page))#\(AwardPlaces.anchor(row))"
    }
  }

  /// Returns the anchor of a row.
  static func anchor(_ row: Int) -> String { "award-\(row + 1)" }
}
