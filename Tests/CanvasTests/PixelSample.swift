@testable import Canvas

/// Pixels made by hand, without a drawing.
struct PixelSample: Sendable {
  var width: Int
  var height: Int
  var pixels: [UInt32]

  /// Makes pixels from their places.
  init(width: Int, height: Int, pixel: (_ x: Int, _ y: Int) -> UInt32) {
    self.width = width
    self.height = height
    pixels = (0..<height).flatMap { y in (0..<width).map { x in pixel(x, y) } }
  }

  /// Makes one row that shows each colour once.
  init(colors: [UInt32]) {
    self.init(width: colors.count, height: 1) { x, _ in colors[x] }
  }

  /// Reads the pixels as the encoder does; the unused upper byte is filled with noise.
  func withRows<Result>(_ body: (PixelRows) throws -> Result) rethrows -> Result {
    let bytes = pixels.flatMap { pixel in
      withUnsafeBytes(of: pixel | 0xAB00_0000) { Array($0) }
    }
    return try bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a sample has pixels") }
      return try body(PixelRows(base: base, width: width, height: height))
    }
  }

  /// Encodes the pixels.
  func encoded(
    by encoder: PNGEncoder = PNGEncoder(), preferring preferred: [UInt32] = []
  ) throws -> [UInt8] {
    try withRows { try encoder.encode($0, preferring: preferred, picture: "sample") }
  }
}
