/// The steps from all rows to counted rows, and the reasons of those that fell out.
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

  /// The words around the chart.
  package var text: ChartText
  /// The steps from all rows to counted rows.
  package var steps: [Step]
  /// The words over the reasons.
  package var reasonsTitle: String
  /// The reasons in testing order.
  package var reasons: [Step]
  /// The words where no row fell out.
  package var noReasonsText: String
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a funnel.
  package init(
    text: ChartText, steps: [Step], reasonsTitle: String, reasons: [Step], noReasonsText: String,
    emptyText: String = ChartText.usualEmptyText
  ) {
    self.text = text
    self.steps = steps
    self.reasonsTitle = reasonsTitle
    self.reasons = reasons
    self.noReasonsText = noReasonsText
    self.emptyText = emptyText
  }
}
