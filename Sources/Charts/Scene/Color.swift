/// A colour of the theme as 0xRRGGBB.
package struct Color: Sendable, Hashable {
  /// Red, green and blue, eight bits each.
  package var rgb: UInt32

  /// Creates a colour from 0xRRGGBB.
  package init(_ rgb: UInt32) {
    self.rgb = rgb
  }
}
