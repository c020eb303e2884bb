package import Charts

/// A chart of a page: what is drawn, where the picture goes, and what it says to those who cannot
/// see it.
package struct Chart: Sendable, Hashable {
  /// The picture's path inside the site, `charts/….png`.
  package var path: String
  /// What is drawn.
  package var specification: ChartSpecification
  /// The finding in a sentence, for the picture's `alt`.
  package var alt: String
  /// The definition (口径) and source under the picture; empty where the picture says it all.
  package var caption: String

  /// Creates a chart.
  package init(
    path: String, specification: ChartSpecification, alt: String, caption: String = ""
  ) {
    self.path = path
    self.specification = specification
    self.alt = alt
    self.caption = caption
  }
}
