import Metrics

/// The paths of the pages that only a subsidy's site has.
enum SubsidyPath {
  /// The list of items, a part of the overview.
  static let items = "index.html#items"

  /// The recipients with their sums.
  static let recipients = "recipients.html"

  /// Returns the page of an item.
  static func item(_ key: String) -> String { "items/\(key).html" }

  /// Returns a page of the recipients; the first is the list itself.
  static func recipients(page: Int) -> String {
    page > 1 ? "recipients-\(page).html" : recipients
  }

  /// Returns a page of all awards, from 1.
  static func awards(page: Int) -> String { page > 1 ? "awards-\(page).html" : "awards.html" }

  /// Returns a chart's picture.
  static func chart(_ name: String) -> String { "charts/subsidy-\(name).png" }
}
