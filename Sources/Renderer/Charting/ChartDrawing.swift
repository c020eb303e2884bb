/// A drawn chart: the picture's file and its size in device pixels.
package struct DrawnChart: Sendable, Hashable {
  /// The content of the PNG file.
  package var bytes: [UInt8]
  /// The width in device pixels, two for each CSS pixel.
  package var width: Int
  /// The height in device pixels.
  package var height: Int

  /// Creates a drawn chart.
  package init(bytes: [UInt8], width: Int, height: Int) {
    self.bytes = bytes
    self.width = width
    self.height = height
  }
}

/// Draws charts, on several threads where that pays; the pictures come in the charts' order.
package typealias ChartDrawing =
  @Sendable (_ charts: [Chart], _ drawn: @escaping @Sendable (Int) -> Void)
  async throws(RendererError)
  -> [DrawnChart]
