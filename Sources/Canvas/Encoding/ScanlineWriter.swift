import CDeflate

/// Turns pixels into PNG scanlines: a filter byte and a row's samples.
///
/// A row equal to the one above becomes zeros under the filter Up, any other stands as it is.
final class ScanlineWriter {
  private enum Filter {
    static let none: UInt8 = 0
    static let up: UInt8 = 2
  }

  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
  private var count = 0

  deinit {
    buffer.deallocate()
  }

  /// The scanlines of the last picture, valid until the next one.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count])
  }

  /// Writes a picture as numbers of a palette.
  ///
  /// - Returns: The palette with all colours met; nil when they do not fit.
  func write(_ pixels: PixelRows, palette start: Palette) -> Palette? {
    guard let output = prepare(rowLength: pixels.width, rows: pixels.height) else { return nil }
    var palette = start
    for y in 0..<pixels.height {
      let line = output + y * (pixels.width + 1)
      if isRepeated(pixels, y) {
        line.pointee = Filter.up
        (line + 1).update(repeating: 0, count: pixels.width)
      } else {
        line.pointee = Filter.none
        guard Self.number(pixels.row(y), pixels.width, into: line + 1, with: &palette) else {
          return nil
        }
      }
    }
    return palette
  }

  /// Writes a picture as red, green and blue.
  func writeTrueColor(_ pixels: PixelRows) {
    let length = pixels.width * 3
    guard let output = prepare(rowLength: length, rows: pixels.height) else { return }
    for y in 0..<pixels.height {
      var line = output + y * (length + 1)
      if isRepeated(pixels, y) {
        line.pointee = Filter.up
        (line + 1).update(repeating: 0, count: length)
        continue
      }
      line.pointee = Filter.none
      line += 1
      let row = pixels.row(y)
      for x in 0..<pixels.width {
        let pixel = row[x]
        line[0] = UInt8(truncatingIfNeeded: pixel >> 16)
        line[1] = UInt8(truncatingIfNeeded: pixel >> 8)
        line[2] = UInt8(truncatingIfNeeded: pixel)
        line += 3
      }
    }
  }

  /// Makes room for a picture's scanlines.
  private func prepare(rowLength: Int, rows: Int) -> UnsafeMutablePointer<UInt8>? {
    count = (rowLength + 1) * rows
    if buffer.count < count {
      buffer.deallocate()
      buffer = .allocate(capacity: count)
    }
    return buffer.baseAddress
  }

  /// Returns whether a row equals the one above.
  private func isRepeated(_ pixels: PixelRows, _ y: Int) -> Bool {
    y > 0 && cdeflate_equal(pixels.row(y), pixels.row(y - 1), pixels.width * 4) != 0
  }

  /// Writes the numbers of a row's colours; runs of one colour go eight pixels at a time.
  ///
  /// - Returns: False when the palette is full.
  private static func number(
    _ row: UnsafePointer<UInt32>, _ width: Int, into line: UnsafeMutablePointer<UInt8>,
    with palette: inout Palette
  ) -> Bool {
    var last = ~row[0]
    var lastNumber: UInt8 = 0
    var x = 0
    while x < width {
      if x &+ 8 <= width, isRun(of: last, at: row + x) {
        let eight = UInt64(lastNumber) &* 0x0101_0101_0101_0101
        UnsafeMutableRawPointer(line + x).storeBytes(of: eight, as: UInt64.self)
        x &+= 8
        continue
      }
      // Looking every pixel up costs less than guessing wrongly whether it equals the last one.
      let end = min(x &+ 8, width)
      while x < end {
        last = row[x]
        guard let number = palette.number(of: last & 0xFF_FFFF) else { return false }
        lastNumber = number
        line[x] = number
        x &+= 1
      }
    }
    return true
  }

  /// Returns whether eight pixels have one colour.
  ///
  /// Whole words, because comparing vectors of the standard library goes element by element.
  @inline(__always)
  private static func isRun(of pixel: UInt32, at start: UnsafePointer<UInt32>) -> Bool {
    let two = UInt64(pixel) << 32 | UInt64(pixel)
    let words = UnsafeRawPointer(start)
    let first = words.loadUnaligned(as: UInt64.self) ^ two
    let second = words.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ two
    let third = words.loadUnaligned(fromByteOffset: 16, as: UInt64.self) ^ two
    let fourth = words.loadUnaligned(fromByteOffset: 24, as: UInt64.self) ^ two
    return first | second | third | fourth == 0
  }
}
