/// The steps from all rows to counted rows, and beside them what became of the others or how both
/// grew.
package struct FunnelChart: Sendable, Hashable {
  /// A step or a reason with its number.
  package struct Step: Sendable, Hashable {
    /// The name.
    package var label: String
    /// The number of rows.
    package var count: Int
    /// The number in words.
    package var countText: String

    /// Creates a step.
    package init(label: String, count: Int, countText: String) {
      self.label = label
      self.count = count
      self.countText = countText
    }
  }

  /// What stands beside the steps.
  package enum Side: Sendable, Hashable {
    /// The reasons of the rows that fell out, in testing order, under a title; the last words
    /// stand where no row fell out.
    case reasons(title: String, [Step], none: String)
    /// The rows over time; of the chart's words only the title is shown, above it.
    case growth(ProgressLineChart)
  }

  /// The words around the chart.
  package var text: ChartText
  /// The steps from all rows to counted rows.
  package var steps: [Step]
  /// What stands beside the steps.
  package var side: Side
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a funnel.
  package init(
    text: ChartText, steps: [Step], side: Side, emptyText: String = ChartText.usualEmptyText
  ) {
    self.text = text
    self.steps = steps
    self.side = side
    self.emptyText = emptyText
  }
}
