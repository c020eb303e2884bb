import Charts

/// A picture's pixels, two for each logical one in both directions; reused from chart to chart.
final class Bitmap {
  /// The number of device pixels for a logical one.
  static let scale = 2.0
  /// The longest side that Cairo draws, in pixels.
  static let longestSide = 32_767
  /// The most pixels of a picture: half a gigabyte of memory.
  static let mostPixels = 1 << 27

  private var pixels = PixelBuffer(count: 0)
  private var current: (surface: Surface, width: Int, height: Int)?

  /// Draws a scene on white ground and hands its pixels out.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - picture: The picture's name for errors.
  ///   - typesetter: The text engine of the same worker.
  ///   - body: Reads the pixels; they must not leave it.
  /// - Returns: What the reader returns.
  /// - Throws: `CanvasError` of all kinds.
  func draw<Result>(
    _ scene: Scene, picture: String, typesetter: Typesetter,
    body: (PixelRows) throws(CanvasError) -> Result
  ) throws(CanvasError) -> Result {
    let (width, height) = try Self.size(of: scene, picture: picture)
    let surface = try surface(width: width, height: height, picture: picture)
    // White in all four bytes of every pixel; Cairo would take twice as long.
    surface.changeMemory { pixels.bytes.update(repeating: 0xFF, count: width * height * 4) }
    let context = try DrawingContext(surface: surface, picture: picture)
    context.scale(by: Self.scale)
    let painter = ScenePainter(
      context: context, typesetter: typesetter, grid: PixelGrid(scale: Self.scale),
      textMode: .glyphs)
    try painter.paint(scene, picture: picture)
    try context.check(picture: picture)
    surface.flush()
    return try body(PixelRows(base: pixels.bytes, width: width, height: height))
  }

  /// Returns a scene's size in device pixels.
  ///
  /// - Throws: `CanvasError.impossibleSize`.
  static func size(
    of scene: Scene, picture: String
  ) throws(CanvasError) -> (width: Int, height: Int) {
    let width = (scene.width * scale).rounded(.up)
    let height = (scene.height * scale).rounded(.up)
    let sides = 1...Double(longestSide)
    guard sides.contains(width), sides.contains(height), width * height <= Double(mostPixels)
    else { throw .impossibleSize(width: width, height: height, picture: picture) }
    return (Int(width), Int(height))
  }

  /// Returns a surface of a size: the one of the last picture where it fits.
  private func surface(
    width: Int, height: Int, picture: String
  ) throws(CanvasError) -> Surface {
    if let current, current.width == width, current.height == height { return current.surface }
    current = nil
    if pixels.count < width * height * 4 {
      // Half as much again, because pages that are not touched cost nothing and new ones do.
      pixels = PixelBuffer(count: width * height * 6)
    }
    let surface = try Surface(pixels: pixels, width: width, height: height, picture: picture)
    current = (surface, width, height)
    return surface
  }
}
