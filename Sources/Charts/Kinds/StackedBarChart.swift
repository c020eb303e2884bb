/// Bars of stacked parts, absolute or as shares of their whole.
package struct StackedBarChart: Sendable, Hashable {
  /// How the bars are scaled.
  package enum Scaling: String, Sendable, Hashable {
    /// All bars on one scale.
    case absolute
    /// Every bar is 100 %.
    case share
  }

  /// The meaning of a part; it decides the colour, the same on every page.
  package enum Role: String, Sendable, CaseIterable, Hashable {
    case counted, reportedOnly, underway, first, second, third, fourth, other
  }

  /// A kind of part.
  package struct Series: Sendable, Hashable {
    /// The part's name.
    package var name: String
    /// The part's meaning.
    package var role: Role

    /// Creates a series.
    package init(name: String, role: Role) {
      self.name = name
      self.role = role
    }
  }

  /// One bar.
  package struct Row: Sendable, Hashable {
    /// The bar's name.
    package var label: String
    /// The parts, one for each series; none is negative.
    package var values: [Double]
    /// The figures inside the parts where they fit; empty texts are left out.
    package var valueTexts: [String]
    /// The figures at the bar's end.
    package var totalText: String

    /// Creates a bar.
    package init(label: String, values: [Double], valueTexts: [String], totalText: String) {
      self.label = label
      self.values = values
      self.valueTexts = valueTexts
      self.totalText = totalText
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// How the bars are scaled.
  package var scaling: Scaling
  /// The kinds of parts, from the left.
  package var series: [Series]
  /// The bars from top to bottom.
  package var rows: [Row]
  /// A line across all bars at a share of 0 to 1, with its words; nil draws none.
  package var reference: Reference?
  /// The words for "nothing to show".
  package var emptyText: String

  /// A line across the bars.
  package struct Reference: Sendable, Hashable {
    /// The share of 0 to 1.
    package var share: Double
    /// The line's words.
    package var label: String

    /// Creates a line.
    package init(share: Double, label: String) {
      self.share = share
      self.label = label
    }
  }

  /// Creates a chart of stacked bars.
  package init(
    text: ChartText, scaling: Scaling, series: [Series], rows: [Row], reference: Reference?,
    emptyText: String
  ) {
    self.text = text
    self.scaling = scaling
    self.series = series
    self.rows = rows
    self.reference = reference
    self.emptyText = emptyText
  }
}
