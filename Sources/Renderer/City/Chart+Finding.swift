import Charts

extension Chart {
  /// Creates a chart whose title states its finding and serves as the alternative text.
  init(_ path: String, _ specification: ChartSpecification, caption: String = "") {
    let text = specification.text
    self.init(
      path: path, specification: specification, alt: "\(text.title)。\(text.subtitle)。",
      caption: caption)
  }
}
