/// A figure with its name.
package struct NamedFigure: Sendable, Hashable {
  /// What the figure is, in words.
  package var name: String
  /// The figure.
  package var figure: RuleFigure

  /// Creates a named figure.
  package init(_ name: String, _ figure: RuleFigure) {
    self.name = name
    self.figure = figure
  }
}
