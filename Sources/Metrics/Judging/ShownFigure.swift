/// A figure as an outcome shows it.
package struct ShownFigure: Sendable, Hashable {
  /// What the figure is.
  package var name: String
  /// The figure with its unit, or 未报.
  package var text: String

  /// Creates a figure.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
