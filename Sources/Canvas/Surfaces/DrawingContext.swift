import CCairo
import Charts

/// The owner of a Cairo context: the pen that draws one picture.
final class DrawingContext {
  /// The C object; used only inside this module's owners.
  let pointer: OpaquePointer
  private let surface: Surface

  /// Creates a context that draws on a surface and keeps it alive.
  init(surface: Surface, picture: String) throws(CanvasError) {
    guard let pointer = cairo_create(surface.pointer) else {
      fatalError("Cairo returned no context although it always returns one")
    }
    let status = cairo_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_destroy(pointer)
      throw CanvasError(status, picture: picture)
    }
    self.pointer = pointer
    self.surface = surface
    // Sixteen shades of an edge instead of 255: at two pixels for each logical one nobody sees
    // the difference, and wide ribbons take half the time.
    cairo_set_antialias(pointer, CAIRO_ANTIALIAS_FAST)
  }

  deinit {
    cairo_destroy(pointer)
  }

  /// Throws when any earlier call failed: a failed context ignores all later drawing silently.
  func check(picture: String) throws(CanvasError) {
    let status = cairo_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else { throw CanvasError(status, picture: picture) }
  }

  /// Makes everything that follows larger.
  func scale(by factor: Double) {
    cairo_scale(pointer, factor, factor)
  }

  /// Chooses the colour of what follows.
  func setColor(_ color: Color) {
    let (red, green, blue) = (color.rgb >> 16 & 255, color.rgb >> 8 & 255, color.rgb & 255)
    cairo_set_source_rgb(
      pointer, Double(red) / 255, Double(green) / 255, Double(blue) / 255)
  }

  /// Covers the whole surface.
  func fillAll(_ color: Color) {
    setColor(color)
    cairo_paint(pointer)
  }

  /// Adds a rectangle to the path.
  func addRectangle(x: Double, y: Double, width: Double, height: Double) {
    cairo_rectangle(pointer, x, y, width, height)
  }

  /// Adds a circle to the path.
  func addCircle(center: Point, radius: Double) {
    cairo_new_sub_path(pointer)
    cairo_arc(pointer, center.x, center.y, radius, 0, 2 * .pi)
    cairo_close_path(pointer)
  }

  /// Adds a line through points to the path, closed or open.
  func addLine(_ points: [Point], isClosed: Bool) {
    guard let first = points.first else { return }
    cairo_move_to(pointer, first.x, first.y)
    for point in points.dropFirst() { cairo_line_to(pointer, point.x, point.y) }
    if isClosed { cairo_close_path(pointer) }
  }

  /// Fills the path and forgets it.
  func fill(_ color: Color) {
    setColor(color)
    cairo_fill(pointer)
  }

  /// How two pieces of a line meet.
  enum Corner {
    /// Sharp, for outlines along the raster.
    case sharp
    /// Round, for slanting lines: a sharp one would stick out.
    case round
  }

  /// Draws the path's outline and forgets it.
  func stroke(_ color: Color, width: Double, dashes: [Double] = [], corner: Corner) {
    setColor(color)
    cairo_set_line_width(pointer, width)
    cairo_set_line_join(
      pointer, corner == .sharp ? CAIRO_LINE_JOIN_MITER : CAIRO_LINE_JOIN_ROUND)
    cairo_set_dash(pointer, dashes, Int32(dashes.count), 0)
    cairo_stroke(pointer)
  }
}
