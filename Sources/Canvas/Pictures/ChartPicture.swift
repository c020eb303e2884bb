package import Charts

/// One picture at a time, in one call; many are drawn faster by `PictureSet`.
///
/// ```swift
/// let png = try ChartPicture.png { chart.scene(measuring: $0) }
/// let svg = try ChartPicture.svg { chart.scene(measuring: $0) }
/// ```
package enum ChartPicture {
  /// Returns a scene as a PNG file, two pixels for each logical one.
  ///
  /// - Parameters:
  ///   - name: The picture's name in errors.
  ///   - scene: Lays the scene out; it gets the engine that measures texts.
  /// - Returns: The file's bytes.
  /// - Throws: `CanvasError` of all kinds.
  package static func png(
    named name: String = "", scene: (any TextMeasuring) -> Scene
  ) throws(CanvasError) -> [UInt8] {
    let worker = try PictureWorker()
    return try worker.picture(of: scene(worker.typesetter), name: name).bytes
  }

  /// Returns a scene as an SVG document of the scene's size in CSS pixels.
  ///
  /// Texts are outlines, so the document looks the same without the font.
  ///
  /// - Parameters:
  ///   - name: The picture's name in errors.
  ///   - scene: Lays the scene out; it gets the engine that measures texts.
  /// - Returns: The file's bytes.
  /// - Throws: `CanvasError` of all kinds.
  package static func svg(
    named name: String = "", scene: (any TextMeasuring) -> Scene
  ) throws(CanvasError) -> [UInt8] {
    let bytes = try document(named: name, scene: scene) { (sink, scene) throws(CanvasError) in
      try Surface(svgInto: sink, width: scene.width, height: scene.height, picture: name)
    }
    return withoutSurfaceNumber(bytes)
  }

  /// Returns a scene as a PDF document of one page, a point for each logical pixel.
  ///
  /// Texts stay texts: they can be searched and copied.
  ///
  /// - Parameters:
  ///   - name: The picture's name in errors.
  ///   - scene: Lays the scene out; it gets the engine that measures texts.
  /// - Returns: The file's bytes.
  /// - Throws: `CanvasError` of all kinds.
  package static func pdf(
    named name: String = "", scene: (any TextMeasuring) -> Scene
  ) throws(CanvasError) -> [UInt8] {
    try document(named: name, scene: scene) { (sink, scene) throws(CanvasError) in
      try Surface(pdfInto: sink, width: scene.width, height: scene.height, picture: name)
    }
  }

  /// Returns an SVG document without the running number of Cairo's surfaces, which differs from
  /// call to call.
  private static func withoutSurfaceNumber(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("<g id=\"surface".utf8)
    guard let range = bytes.firstRange(of: mark) else { return bytes }
    let rest = bytes[range.upperBound...].drop {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return Array(bytes[..<range.upperBound]) + rest
  }

  /// Draws a scene into a document.
  private static func document(
    named name: String, scene layOut: (any TextMeasuring) -> Scene,
    surface makeSurface: (ByteSink, Scene) throws(CanvasError) -> Surface
  ) throws(CanvasError) -> [UInt8] {
    let typesetter = try Typesetter()
    let scene = layOut(typesetter)
    _ = try Bitmap.size(of: scene, picture: name)
    let sink = ByteSink()
    let surface = try makeSurface(sink, scene)
    let context = try DrawingContext(surface: surface, picture: name)
    context.fillAll(Color(0xFFFFFF))
    let painter = ScenePainter(
      context: context, typesetter: typesetter, grid: PixelGrid(scale: Bitmap.scale),
      textMode: .layouts)
    try painter.paint(scene, picture: name)
    try context.check(picture: name)
    try surface.finish(picture: name)
    return sink.bytes
  }
}
