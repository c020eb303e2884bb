import Charts

extension Chart {
  /// Creates a chart whose title states its finding and serves as the alternative text.
  init(_ path: String, _ specification: ChartSpecification, caption: String = "") {
    self.init(
      path: path, specification: specification, alt: specification.finding, caption: caption)
  }
}
