/// The charts of a site after drawing: each with the size of its picture.
package struct ChartShelf: Sendable {
  /// The size at which a page shows a picture, in CSS pixels.
  package struct Size: Sendable, Hashable {
    /// The width.
    package var width: Int
    /// The height.
    package var height: Int

    /// Creates a size.
    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  private let entries: [String: (chart: Chart, size: Size)]

  /// Creates a shelf.
  ///
  /// - Parameters:
  ///   - charts: The charts, each path once.
  ///   - sizes: The size of each picture, in the same order.
  package init(charts: [Chart], sizes: [Size]) {
    precondition(charts.count == sizes.count, "every chart needs one size")
    var entries: [String: (chart: Chart, size: Size)] = [:]
    for (chart, size) in zip(charts, sizes) { entries[chart.path] = (chart, size) }
    self.entries = entries
  }

  /// Returns a chart for the template `parts/chart`: `src`, `width`, `height`, `alt`, `caption`.
  ///
  /// - Parameters:
  ///   - path: The picture's path inside the site.
  ///   - page: The page that shows it.
  /// - Returns: The names of one figure.
  /// - Throws: `unknownChart` where the page's plan does not announce the chart.
  package func figure(_ path: String, on page: String) throws(RendererError) -> TemplateValue {
    guard let entry = entries[path] else { throw .unknownChart(page: page, chart: path) }
    return .object([
      "src": .text(path), "width": .text(String(entry.size.width)),
      "height": .text(String(entry.size.height)), "alt": .text(entry.chart.alt),
      "caption": .text(entry.chart.caption),
    ])
  }
}
