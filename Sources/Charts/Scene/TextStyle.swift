/// Size and weight of a text; the face is the rasteriser's.
package struct TextStyle: Sendable, Hashable {
  /// The size in logical pixels.
  package var size: Double
  /// A Boolean value indicating whether the text is bold.
  package var isBold: Bool

  /// Creates a style.
  package init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }
}
