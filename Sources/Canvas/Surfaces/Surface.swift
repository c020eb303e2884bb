import CCairo

/// The owner of a Cairo surface.
///
/// What the surface writes to (pixels or a document's bytes) lives at least as long as it does.
final class Surface {
  /// The C object; used only inside this module's owners.
  let pointer: OpaquePointer
  private let backing: AnyObject

  /// Takes a new surface over, or frees it and throws when it was not made well.
  ///
  /// - Parameters:
  ///   - pointer: What a `…_create` function returned.
  ///   - backing: The owner of the memory that the surface writes to.
  ///   - picture: The picture's name for the error.
  /// - Throws: `CanvasError.cairo`.
  private init(
    taking pointer: OpaquePointer?, backing: AnyObject, picture: String
  ) throws(CanvasError) {
    guard let pointer else {
      fatalError("Cairo returned no surface although it always returns one")
    }
    let status = cairo_surface_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(pointer)
      throw CanvasError(status, picture: picture)
    }
    self.pointer = pointer
    self.backing = backing
  }

  /// Creates a surface over a bitmap's pixels, 32 bits each, without transparency.
  convenience init(
    pixels: PixelBuffer, width: Int, height: Int, picture: String
  ) throws(CanvasError) {
    let pointer = cairo_image_surface_create_for_data(
      pixels.bytes, CAIRO_FORMAT_RGB24, Int32(width), Int32(height), Int32(width * 4))
    try self.init(taking: pointer, backing: pixels, picture: picture)
  }

  /// Creates an SVG document of a size in CSS pixels.
  convenience init(
    svgInto sink: ByteSink, width: Double, height: Double, picture: String
  ) throws(CanvasError) {
    let pointer = cairo_svg_surface_create_for_stream(
      ByteSink.write, sink.closure, width, height)
    try self.init(taking: pointer, backing: sink, picture: picture)
    cairo_svg_surface_set_document_unit(self.pointer, CAIRO_SVG_UNIT_PX)
  }

  /// Creates a PDF document of one page, sized in points.
  convenience init(
    pdfInto sink: ByteSink, width: Double, height: Double, picture: String
  ) throws(CanvasError) {
    let pointer = cairo_pdf_surface_create_for_stream(
      ByteSink.write, sink.closure, width, height)
    try self.init(taking: pointer, backing: sink, picture: picture)
    // The same scene gives the same bytes: no date.
    cairo_pdf_surface_set_metadata(self.pointer, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  deinit {
    cairo_surface_destroy(pointer)
  }

  /// Ends all drawing, so that the pixels may be read.
  func flush() {
    cairo_surface_flush(pointer)
  }

  /// Changes the memory that the surface draws in behind Cairo's back.
  func changeMemory(_ change: () -> Void) {
    cairo_surface_flush(pointer)
    change()
    cairo_surface_mark_dirty(pointer)
  }

  /// Completes a document.
  ///
  /// - Throws: `CanvasError.cairo` when the document could not be written.
  func finish(picture: String) throws(CanvasError) {
    cairo_surface_finish(pointer)
    let status = cairo_surface_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else { throw CanvasError(status, picture: picture) }
  }
}

extension CanvasError {
  /// The error for a status of Cairo's, known to us or not.
  init(_ status: cairo_status_t, picture: String) {
    let message = cairo_status_to_string(status).map { String(cString: $0) } ?? ""
    self = .cairo(status: status.rawValue, message: message, picture: picture)
  }
}
