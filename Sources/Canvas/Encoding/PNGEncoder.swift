import CDeflate

/// Turns pixels into PNG files; keeps its buffers from picture to picture.
///
/// The colours are kept exactly where 256 suffice, else to within 3 of 255 where that makes 256
/// suffice, else exactly without a palette.
final class PNGEncoder {
  private let deflater: Deflater
  private let writer = ScanlineWriter()

  /// Creates an encoder.
  init(engine: Deflater.Engine = .fastest) {
    deflater = Deflater(engine: engine)
  }

  /// Encodes a picture.
  ///
  /// - Parameters:
  ///   - pixels: The picture.
  ///   - preferred: The colours that must keep their value where colours are merged.
  ///   - picture: The picture's name for errors.
  /// - Returns: The file's bytes.
  /// - Throws: `CanvasError.compression`.
  func encode(
    _ pixels: PixelRows, preferring preferred: [UInt32] = [], picture: String
  ) throws(CanvasError) -> [UInt8] {
    let palette = palette(of: pixels, preferring: preferred)
    if palette == nil { writer.writeTrueColor(pixels) }
    return try file(pixels, palette: palette, picture: picture)
  }

  /// Has the writer write a picture as numbers of a palette.
  ///
  /// - Returns: The palette; nil when there is none.
  private func palette(of pixels: PixelRows, preferring preferred: [UInt32]) -> Palette? {
    let close = Palette(.close, preferring: preferred)
    guard let met = writer.write(pixels, palette: close) else { return nil }
    // Charts of many tints need a palette that is chosen with all their colours in view.
    if met.isOverfull {
      let chosen = Palette(for: met.distinctColors, preferring: preferred)
      return chosen.flatMap { writer.write(pixels, palette: $0) }
    }
    // Nearly every chart has too many shades for the exact way, which is seen on this one.
    if met.distinctCount > Palette.limit + preferred.count { return met }
    return writer.write(pixels, palette: Palette(.exact)) ?? writer.write(pixels, palette: close)
  }

  /// Puts the file together from what the writer holds.
  private func file(
    _ pixels: PixelRows, palette: Palette?, picture: String
  ) throws(CanvasError) -> [UInt8] {
    guard let data = deflater.compress(writer.bytes, checksum: writer.checksum) else {
      throw .compression(picture: picture)
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file.reserveCapacity(data.count + 1_024)
    let (paletteType, trueColorType): (UInt8, UInt8) = (3, 2)
    let size = Self.bigEndian(pixels.width) + Self.bigEndian(pixels.height)
    // Eight bits deep; deflate, the five filters, not interlaced.
    let kind: [UInt8] = [8, palette == nil ? trueColorType : paletteType, 0, 0, 0]
    Self.append("IHDR", size + kind, to: &file)
    // 144 dots per inch: two pixels for each of the 72 that a logical inch has.
    let dotsPerMetre = Self.bigEndian(5_669)
    Self.append("pHYs", dotsPerMetre + dotsPerMetre + [1], to: &file)
    if let palette {
      let channels = palette.colors.flatMap { color in
        [UInt8(color >> 16), UInt8(color >> 8 & 255), UInt8(color & 255)]
      }
      Self.append("PLTE", channels, to: &file)
    }
    Self.append("IDAT", data, to: &file)
    Self.append("IEND", [], to: &file)
    return file
  }

  /// Appends a chunk: length, type, data and the checksum of both.
  private static func append(_ type: String, _ data: some Collection<UInt8>, to file: inout [UInt8])
  {
    file += bigEndian(data.count)
    let start = file.count
    file += Array(type.utf8)
    file += data
    let sum = file[start...].withUnsafeBufferPointer { chunk in
      cdeflate_crc32(0, chunk.baseAddress, chunk.count)
    }
    file += bigEndian(Int(sum))
  }

  /// Returns a number as four bytes, the highest first.
  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
