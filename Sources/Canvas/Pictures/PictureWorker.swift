import Charts

/// Everything that one thread needs to draw picture after picture, reused between them.
///
/// An instance never leaves the synchronous function that made it; only bytes do.
final class PictureWorker {
  /// The text engine; scenes are laid out with it.
  let typesetter: Typesetter
  private let bitmap = Bitmap()
  private let encoder = PNGEncoder()

  /// Creates a worker.
  ///
  /// - Throws: `CanvasError.missingFace`.
  init() throws(CanvasError) {
    typesetter = try Typesetter()
  }

  /// Draws a scene and encodes it as PNG.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - name: The picture's name, kept and named by errors.
  /// - Returns: The file and its size.
  /// - Throws: `CanvasError` of all kinds.
  func picture(of scene: Scene, name: String) throws(CanvasError) -> PictureSet.Picture {
    try bitmap.draw(scene, picture: name, typesetter: typesetter) {
      (pixels) throws(CanvasError) in
      let bytes = try encoder.encode(pixels, preferring: scene.colors, picture: name)
      return PictureSet.Picture(
        name: name, bytes: bytes, width: pixels.width, height: pixels.height)
    }
  }
}
