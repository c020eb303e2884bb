/// Parameters of `information`: figures that are shown and not judged.
package struct InformationRule: Sendable, Hashable {
  /// A figure that is shown, alone or as a share.
  package struct Item: Sendable, Hashable {
    /// The figure.
    package var figure: NamedFigure
    /// What it is a share of; nil where it stands alone.
    package var whole: RuleFigure?

    /// Creates an item.
    package init(_ figure: NamedFigure, of whole: RuleFigure? = nil) {
      self.figure = figure
      self.whole = whole
    }
  }

  /// The figures.
  package var items: [Item]

  /// Creates the parameters.
  package init(items: [Item]) {
    self.items = items
  }
}
