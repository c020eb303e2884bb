/// The ways in which drawing fails.
package enum CanvasError: Error, Sendable, Hashable {
  /// The face that all pictures need is not installed; `loaded` is what the system offers.
  case missingFace(wanted: String, loaded: String)
  /// The face has no sign for some code points of a text.
  case missingGlyphs(codePoints: [UInt32], text: String, picture: String)
  /// The picture's size in device pixels cannot be drawn.
  case impossibleSize(width: Double, height: Double, picture: String)
  /// A mark lies at a place that is no number.
  case impossiblePlace(mark: String, picture: String)
  /// Cairo refused; the number is its own, also where we do not know it.
  case cairo(status: UInt32, message: String, picture: String)
  /// The pixels could not be compressed.
  case compression(picture: String)
}
