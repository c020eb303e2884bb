/// A single line of text.
package struct TextMark: Sendable, Hashable {
  /// Which point of the text lies at the mark's position.
  package enum Anchor: String, Sendable, Hashable {
    case start, middle, end
  }

  /// The text, already shortened to fit.
  package var text: String
  /// The anchor's x and the baseline's y.
  package var position: Point
  /// Size and weight.
  package var style: TextStyle
  /// The colour.
  package var color: Color
  /// Where the position lies horizontally.
  package var anchor: Anchor

  /// Creates a text.
  package init(
    text: String, position: Point, style: TextStyle, color: Color, anchor: Anchor = .start
  ) {
    self.text = text
    self.position = position
    self.style = style
    self.color = color
    self.anchor = anchor
  }
}
