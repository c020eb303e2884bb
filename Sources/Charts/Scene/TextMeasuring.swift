/// Tells how wide texts are; the rasteriser's face answers, tests bring their own.
package protocol TextMeasuring {
  /// Returns the advance width of a text in logical pixels.
  func width(of text: String, style: TextStyle) -> Double
}
