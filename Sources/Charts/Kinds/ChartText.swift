/// The words around a chart; all of them finished texts.
package struct ChartText: Sendable, Hashable {
  /// The finding, as a sentence without a full stop.
  package var title: String
  /// The measure, its unit and the date.
  package var subtitle: String
  /// The source, printed at the foot.
  package var source: String

  /// How much of a page's width the chart is made for.
  package var extent = ChartExtent.whole

  /// The words for "nothing to show" where a chart brings none of its own.
  package static let usualEmptyText = "暂无数据"

  /// Creates the words of a chart.
  package init(title: String, subtitle: String, source: String) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
  }
}

/// How much of a page's width a chart is made for.
///
/// Both give pictures of the same width; in one for half a page everything is larger, so that two
/// abreast can still be read.
package enum ChartExtent: String, Sendable, CaseIterable, Hashable {
  case whole, half

  /// The width of the layout, in logical pixels.
  var width: Double {
    switch self {
    case .whole: Theme.width
    case .half: 544
    }
  }

  /// The height of a layout whose content asks for none.
  var usualHeight: Double {
    switch self {
    case .whole: Theme.usualHeight
    case .half: 328
    }
  }
}
