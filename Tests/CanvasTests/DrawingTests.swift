import CCairo
import Charts
import Testing

@testable import Canvas

private func png(_ scene: Scene) throws(CanvasError) -> [UInt8] {
  try ChartPicture.png(named: "charts/test.png") { _ in scene }
}

@Test func `an unbalanced restore is noticed although the surface knows nothing of it`() throws {
  let pixels = PixelBuffer(count: 400)
  let surface = try Surface(pixels: pixels, width: 10, height: 10, picture: "test")
  let context = try DrawingContext(surface: surface, picture: "test")
  try context.check(picture: "test")
  cairo_restore(context.pointer)
  #expect(cairo_surface_status(surface.pointer) == CAIRO_STATUS_SUCCESS)
  #expect(throws: CanvasError(CAIRO_STATUS_INVALID_RESTORE, picture: "test")) {
    try context.check(picture: "test")
  }
}

@Test func `a mark that Cairo refuses stops the picture`() throws {
  var scene = SampleScene.everyMark
  let points = [Point(0, 0), Point(9, 9)]
  scene.marks.insert(.path(PathMark(points: points, stroke: Color(0), dashes: [-1])), at: 0)
  #expect(throws: CanvasError(CAIRO_STATUS_INVALID_DASH, picture: "charts/test.png")) {
    try png(scene)
  }
}

@Test func `a worker draws well after a picture that failed`() throws {
  let worker = try PictureWorker()
  let before = try worker.picture(of: SampleScene.everyMark, name: "a")
  var broken = SampleScene.everyMark
  broken.marks.append(
    .path(PathMark(points: [Point(0, 0), Point(9, 9)], stroke: Color(0), dashes: [-1])))
  #expect(throws: CanvasError.self) { try worker.picture(of: broken, name: "b") }
  let isSame = try worker.picture(of: SampleScene.everyMark, name: "a") == before
  #expect(isSame)
}

@Test(
  arguments: [
    (0, 10), (-5, 10), (10, 0), (40_000, 10), (10, 16_384), (16_000, 16_000), (.nan, 10),
    (10, .infinity),
  ] as [(Double, Double)])
func `a size that cannot be drawn is an error with the size`(width: Double, height: Double) throws {
  do throws(CanvasError) {
    _ = try png(Scene(width: width, height: height))
    Issue.record("\(width) × \(height) was drawn")
  } catch {
    guard case .impossibleSize(let errorWidth, let errorHeight, "charts/test.png") = error else {
      Issue.record("\(error)")
      return
    }
    #expect(errorWidth == width * 2 || width.isNaN)
    #expect(errorHeight == height * 2)
  }
}

@Test(
  arguments: [(0.5, 0.5, 1, 1), (0.3, 10, 1, 20), (50, 16_383.5, 100, 32_767)]
    as [(Double, Double, Int, Int)])
func `the smallest and the longest pictures are drawn`(
  width: Double, height: Double, pixelWidth: Int, pixelHeight: Int
) throws {
  let picture = try PictureWorker().picture(of: Scene(width: width, height: height), name: "test")
  #expect(picture.width == pixelWidth)
  #expect(picture.height == pixelHeight)
}

@Test func `a surface that Cairo refuses is an error with Cairo's number`() throws {
  #expect(throws: CanvasError(CAIRO_STATUS_INVALID_SIZE, picture: "test")) {
    try Surface(pixels: PixelBuffer(count: 64), width: 40_000, height: 1, picture: "test")
  }
}

@Test(arguments: [
  Mark.rect(RectMark(x: .nan, y: 0, width: 1, height: 1, fill: nil)),
  .rect(RectMark(x: 0, y: 0, width: .infinity, height: 1, fill: nil)),
  .path(PathMark(points: [Point(0, 0), Point(0, -.infinity)], stroke: nil)),
  .path(PathMark(points: [Point(0, 0), Point(1, 1)], stroke: nil, lineWidth: .nan)),
  .symbol(SymbolMark(center: Point(.nan, 0), shape: .ring, size: 1, color: Color(0))),
  .text(TextMark(text: "", position: Point(0, .nan), style: TextStyle(size: 1), color: Color(0))),
])
func `a mark without a place is an error`(mark: Mark) throws {
  let scene = Scene(width: 10, height: 10, marks: [mark])
  #expect(throws: CanvasError.impossiblePlace(mark: "\(mark)", picture: "charts/test.png")) {
    try png(scene)
  }
}

@Test(arguments: ["png", "svg", "pdf"])
func `a missing glyph is an error with code point, text and picture`(kind: String) throws {
  let expected = CanvasError.missingGlyphs(
    codePoints: [0xE123], text: "企业\u{E123}", picture: "charts/cities/441900.png")
  let scene = SampleScene.label("企业\u{E123}")
  let name = "charts/cities/441900.png"
  #expect(throws: expected) {
    switch kind {
    case "png": try ChartPicture.png(named: name) { _ in scene }
    case "svg": try ChartPicture.svg(named: name) { _ in scene }
    default: try ChartPicture.pdf(named: name) { _ in scene }
    }
  }
}

@Test func `rectangles and straight lines have sharp edges wherever they lie`() throws {
  var scene = Scene(width: 40, height: 40)
  let (red, blue) = (Color(0xFF0000), Color(0x0000FF))
  scene.marks = [
    .rect(RectMark(x: 3.3, y: 4.1, width: 7.77, height: 9.9, fill: red)),
    .rect(RectMark(x: 20.2, y: 4.4, width: 9.1, height: 9.3, fill: nil, stroke: blue)),
    .path(PathMark(points: [Point(2.6, 20.3), Point(37.1, 20.3)], stroke: blue)),
    .path(PathMark(points: [Point(7.7, 25.2), Point(7.7, 38.8)], stroke: red, lineWidth: 1.4)),
  ]
  let picture = try #require(try DecodedPicture(png: png(scene)))
  #expect(Set(picture.pixels) == [0xFFFFFF, 0xFF0000, 0x0000FF])
}

@Test func `marks lie one over the other in their order`() throws {
  var scene = Scene(width: 4, height: 4)
  scene.marks = [0xFF0000, 0x00FF00].map {
    .rect(RectMark(x: 0, y: 0, width: 4, height: 4, fill: Color($0)))
  }
  let picture = try #require(try DecodedPicture(png: png(scene)))
  #expect(Set(picture.pixels) == [0x00FF00])
}

@Test(arguments: [TextMark.Anchor.start, .middle, .end])
func `a text lies where its anchor says`(anchor: TextMark.Anchor) throws {
  let mark = TextMark(
    text: "国国", position: Point(60, 30), style: TextStyle(size: 20), color: Color(0),
    anchor: anchor)
  let scene = Scene(width: 120, height: 40, marks: [.text(mark)])
  let picture = try #require(try DecodedPicture(png: png(scene)))
  let columns = picture.pixels.indices.filter { picture.pixels[$0] < 0x80_8080 }
    .map { $0 % picture.width }
  // Two characters of 20 logical pixels; each leaves a little room at its sides.
  let start = [TextMark.Anchor.start: 120, .middle: 80, .end: 40][anchor] ?? 0
  #expect((start...start + 8).contains(try #require(columns.min())))
  #expect((start + 72...start + 80).contains(try #require(columns.max())))
}
