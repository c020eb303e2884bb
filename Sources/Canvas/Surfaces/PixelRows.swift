/// A view of a bitmap's pixels, row by row; valid only inside the call that hands it out.
struct PixelRows {
  /// The first byte; a pixel is four bytes, native order, 0x??RRGGBB.
  let base: UnsafePointer<UInt8>
  /// The number of pixels in a row.
  let width: Int
  /// The number of rows.
  let height: Int

  /// Returns the first pixel of a row.
  func row(_ index: Int) -> UnsafePointer<UInt32> {
    UnsafeRawPointer(base).advanced(by: index * width * 4).assumingMemoryBound(to: UInt32.self)
  }
}
