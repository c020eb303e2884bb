import Charts

extension ChartSpecification {
  /// The words around the chart.
  var text: ChartText {
    switch self {
    case .bullet(let chart): chart.text
    case .progress(let chart): chart.text
    case .ranking(let chart): chart.text
    case .heat(let chart): chart.text
    case .stack(let chart): chart.text
    case .levels(let chart): chart.text
    case .funnel(let chart): chart.text
    }
  }
}

extension Chart {
  /// Creates a chart whose title states its finding and serves as the alternative text.
  init(_ path: String, _ specification: ChartSpecification, caption: String = "") {
    let text = specification.text
    self.init(
      path: path, specification: specification, alt: "\(text.title)。\(text.subtitle)。",
      caption: caption)
  }
}
