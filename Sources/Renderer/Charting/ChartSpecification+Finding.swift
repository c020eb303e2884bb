import Charts

extension ChartSpecification {
  /// The finding and the measure in one sentence each, for those who cannot see the picture.
  var finding: String { "\(text.title)。\(text.subtitle)。" }
}
