/// A page before its charts are drawn: which charts it shows, and how it is made once their sizes
/// are known.
///
/// Both parts only read; pages are made on several threads.
package struct PagePlan: Sendable {
  /// The path inside the site.
  package var path: String
  /// The charts of the page; no other page announces them.
  package var charts: [Chart]
  /// Makes the page.
  package var make: @Sendable (ChartShelf) throws(RendererError) -> Page

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - path: The path inside the site.
  ///   - charts: The charts of the page.
  ///   - make: Makes the page from the drawn charts.
  package init(
    path: String, charts: [Chart] = [],
    make: @escaping @Sendable (ChartShelf) throws(RendererError) -> Page
  ) {
    self.path = path
    self.charts = charts
    self.make = make
  }
}
