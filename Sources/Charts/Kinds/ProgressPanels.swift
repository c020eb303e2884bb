/// Several charts of progress side by side, each with axes of its own: small multiples.
package struct ProgressPanels: Sendable, Hashable {
  /// The words around the chart.
  package var text: ChartText
  /// The charts; each one's title stands above it, its subtitle and source are not shown.
  package var panels: [ProgressLineChart]
  /// The words for "nothing to show" where there is no panel.
  package var emptyText: String

  /// Creates a chart of panels.
  package init(text: ChartText, panels: [ProgressLineChart], emptyText: String) {
    self.text = text
    self.panels = panels
    self.emptyText = emptyText
  }
}
