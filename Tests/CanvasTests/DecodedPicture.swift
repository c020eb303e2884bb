import CCairo

@testable import Canvas

/// A picture's pixels as 0xRRGGBB, decoded by Cairo: the judge of what the encoder writes.
struct DecodedPicture: Equatable, CustomStringConvertible {
  var width: Int
  var height: Int
  var pixels: [UInt32]

  /// The size alone: a failed comparison must not print every pixel.
  var description: String { "\(width) × \(height)" }

  /// Takes pixels as they are in memory.
  init(_ rows: PixelRows) {
    width = rows.width
    height = rows.height
    pixels = (0..<height).flatMap { y in
      UnsafeBufferPointer(start: rows.row(y), count: rows.width).map { $0 & 0xFF_FFFF }
    }
  }

  /// Decodes a PNG file with Cairo; nil when it refuses.
  init?(png: [UInt8]) {
    var rest = png[...]
    let surface = withUnsafeMutablePointer(to: &rest) { rest in
      cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self), let data,
            rest.pointee.count >= Int(length)
          else { return CAIRO_STATUS_READ_ERROR }
          for index in 0..<Int(length) {
            data[index] = rest.pointee[rest.pointee.startIndex + index]
          }
          rest.pointee.removeFirst(Int(length))
          return CAIRO_STATUS_SUCCESS
        }, rest)
    }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else { return nil }
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    pixels = []
    for y in 0..<height {
      let row = UnsafeRawPointer(data + y * stride).assumingMemoryBound(to: UInt32.self)
      pixels += UnsafeBufferPointer(start: row, count: width).map { $0 & 0xFF_FFFF }
    }
  }

  /// Encodes pixels with Cairo's own writer and decodes the file.
  init?(writtenByCairo rows: PixelRows) {
    let surface = cairo_image_surface_create_for_data(
      UnsafeMutablePointer(mutating: rows.base), CAIRO_FORMAT_RGB24, Int32(rows.width),
      Int32(rows.height), Int32(rows.width * 4))
    defer { cairo_surface_destroy(surface) }
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
    guard status == CAIRO_STATUS_SUCCESS else { return nil }
    self.init(png: sink.bytes)
  }

  /// Returns the largest difference of a channel; 255 for pictures of different sizes.
  func distance(to other: DecodedPicture) -> Int {
    guard width == other.width, height == other.height else { return 255 }
    var largest = 0
    for (left, right) in zip(pixels, other.pixels) where left != right {
      for shift: UInt32 in [0, 8, 16] {
        largest = max(largest, abs(Int(left >> shift & 255) - Int(right >> shift & 255)))
      }
    }
    return largest
  }
}
