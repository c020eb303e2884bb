extension ChartSpecification {
  /// Lays the chart out.
  ///
  /// - Parameter measuring: Answers how wide texts are; it decides line breaks and columns.
  /// - Returns: What is drawn where, in logical pixels.
  package func scene(measuring: any TextMeasuring) -> Scene {
    switch self {
    case .bullet(let chart): chart.scene(measuring: measuring)
    case .progress(let chart): chart.scene(measuring: measuring)
    case .ranking(let chart): chart.scene(measuring: measuring)
    case .heat(let chart): chart.scene(measuring: measuring)
    case .stack(let chart): chart.scene(measuring: measuring)
    case .levels(let chart): chart.scene(measuring: measuring)
    case .funnel(let chart): chart.scene(measuring: measuring)
    }
  }

  /// The words around the chart, also its text for readers who do not see the picture.
  package var text: ChartText {
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
