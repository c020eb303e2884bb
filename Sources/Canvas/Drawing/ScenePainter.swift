import Charts

/// Draws the marks of a scene, back to front, on ground that is white already.
struct ScenePainter {
  /// The way texts reach the surface.
  enum TextMode {
    /// Cached glyphs: pixels only.
    case glyphs
    /// Whole layouts: the text stays selectable in documents.
    case layouts
  }

  /// The pen.
  let context: DrawingContext
  /// The text engine.
  let typesetter: Typesetter
  /// The raster that straight edges snap to.
  let grid: PixelGrid
  /// The way texts reach the surface.
  let textMode: TextMode

  /// Draws a scene.
  ///
  /// - Throws: `CanvasError.missingGlyphs` and `CanvasError.impossiblePlace`; a failed context is
  ///   not noticed here but by `DrawingContext.check`.
  func paint(_ scene: Scene, picture: String) throws(CanvasError) {
    for mark in scene.marks {
      guard mark.isFinite else { throw .impossiblePlace(mark: "\(mark)", picture: picture) }
      switch mark {
      case .rect(let rect): paint(rect)
      case .path(let path): paint(path)
      case .symbol(let symbol): paint(symbol)
      case .text(let text): try paint(text, picture: picture)
      }
    }
  }

  /// Draws a rectangle with its edges on the raster.
  private func paint(_ mark: RectMark) {
    let (x, width) = grid.span(from: mark.x, length: mark.width)
    let (y, height) = grid.span(from: mark.y, length: mark.height)
    if let fill = mark.fill {
      context.addRectangle(x: x, y: y, width: width, height: height)
      context.fill(fill)
    }
    guard let stroke = mark.stroke else { return }
    let line = grid.lineWidth(1)
    let left = grid.middle(x, lineWidth: line)
    let top = grid.middle(y, lineWidth: line)
    context.addRectangle(x: left, y: top, width: width, height: height)
    context.stroke(stroke, width: line, corner: .sharp)
  }

  /// Draws a line or an area; one that runs along the raster snaps to it.
  private func paint(_ mark: PathMark) {
    var points = mark.points
    var width = mark.lineWidth
    var corner = DrawingContext.Corner.round
    if mark.fill == nil, PixelGrid.isRectilinear(points) {
      width = grid.lineWidth(width)
      corner = .sharp
      points = grid.snapped(points, lineWidth: width)
    }
    if let fill = mark.fill {
      context.addLine(points, isClosed: true)
      context.fill(fill)
    }
    guard let stroke = mark.stroke else { return }
    context.addLine(points, isClosed: mark.fill != nil)
    context.stroke(stroke, width: width, dashes: mark.dashes, corner: corner)
  }

  /// Draws a text at its anchor.
  private func paint(_ mark: TextMark, picture: String) throws(CanvasError) {
    let shape = typesetter.shape(mark.text, style: mark.style)
    guard shape.missing.isEmpty else {
      throw .missingGlyphs(codePoints: shape.missing, text: mark.text, picture: picture)
    }
    let start =
      switch mark.anchor {
      case .start: mark.position.x
      case .middle: mark.position.x - shape.width / 2
      case .end: mark.position.x - shape.width
      }
    let origin = Point(start, mark.position.y)
    context.setColor(mark.color)
    switch textMode {
    case .glyphs: context.show(shape, at: origin)
    case .layouts: typesetter.show(mark.text, style: mark.style, at: origin, on: context)
    }
  }
}
