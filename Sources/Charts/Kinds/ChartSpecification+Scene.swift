extension ChartSpecification {
  /// Lays the chart out.
  ///
  /// - Parameter measuring: Answers how wide texts are; it decides line breaks and columns.
  /// - Returns: What is drawn where, in logical pixels.
  package func scene(measuring: any TextMeasuring) -> Scene {
    switch self {
    case .bullet(let chart): chart.scene(measuring: measuring)
    case .progress(let chart): chart.scene(measuring: measuring)
    case .panels(let chart): chart.scene(measuring: measuring)
    case .ranking(let chart): chart.scene(measuring: measuring)
    case .heat(let chart): chart.scene(measuring: measuring)
    case .stack(let chart): chart.scene(measuring: measuring)
    case .levels(let chart): chart.scene(measuring: measuring)
    case .funnel(let chart): chart.scene(measuring: measuring)
    }
  }

  /// Returns the same chart, made for a part of a page's width.
  ///
  /// - Parameter extent: The part.
  /// - Returns: The chart; its words and figures are the same.
  package func filling(_ extent: ChartExtent) -> ChartSpecification {
    switch self {
    case .bullet(var chart):
      chart.text.extent = extent
      return .bullet(chart)
    case .progress(var chart):
      chart.text.extent = extent
      return .progress(chart)
    case .panels(var chart):
      chart.text.extent = extent
      return .panels(chart)
    case .ranking(var chart):
      chart.text.extent = extent
      return .ranking(chart)
    case .heat(var chart):
      chart.text.extent = extent
      return .heat(chart)
    case .stack(var chart):
      chart.text.extent = extent
      return .stack(chart)
    case .levels(var chart):
      chart.text.extent = extent
      return .levels(chart)
    case .funnel(var chart):
      chart.text.extent = extent
      return .funnel(chart)
    }
  }

  /// The words around the chart, also its text for readers who do not see the picture.
  package var text: ChartText {
    switch self {
    case .bullet(let chart): chart.text
    case .progress(let chart): chart.text
    case .panels(let chart): chart.text
    case .ranking(let chart): chart.text
    case .heat(let chart): chart.text
    case .stack(let chart): chart.text
    case .levels(let chart): chart.text
    case .funnel(let chart): chart.text
    }
  }
}
