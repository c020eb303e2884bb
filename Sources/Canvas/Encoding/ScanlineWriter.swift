import CDeflate

/// Turns pixels into PNG scanlines: a filter byte and a row's samples.
///
/// A row equal to the one above becomes zeros under the filter Up, any other stands as it is.
final class ScanlineWriter {
  private enum Filter {
    static let none: UInt8 = 0
    static let up: UInt8 = 2
  }

  /// The number of pixels that are left out at once where they equal those above.
  private static let section = 256
  /// The number of pixels in a section that are compared at once with those above.
  private static let block = 8

  private var buffer = PixelBuffer(count: 0)
  private var count = 0

  /// The checksum of the scanlines.
  private(set) var checksum = Adler32()

  /// The scanlines of the last picture, valid until the next one.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer.bytes, count: count)
  }

  /// Writes a picture as numbers of a palette.
  ///
  /// - Returns: The palette with all colours met; nil when they do not fit.
  func write(_ pixels: PixelRows, palette: consuming Palette) -> Palette? {
    // The samples of the row above, where they were written last.
    var above: UnsafeMutablePointer<UInt8>?
    let fits = writeRows(of: pixels, samplesPerRow: pixels.width) { y, samples in
      var x = 0
      if let above {
        x = pixels.width - pixels.width % Self.block
        samples.update(from: above, count: x)
        guard
          Self.number(
            pixels.row(y), above: pixels.row(y - 1), count: x, into: samples, with: &palette)
        else { return false }
      }
      above = samples
      return palette.number(pixels.row(y) + x, count: pixels.width - x, into: samples + x)
    }
    return fits ? palette : nil
  }

  /// Writes a picture as red, green and blue.
  func writeTrueColor(_ pixels: PixelRows) {
    _ = writeRows(of: pixels, samplesPerRow: pixels.width * 3) { y, samples in
      let row = pixels.row(y)
      var place = samples
      for x in 0..<pixels.width {
        let pixel = row[x]
        place[0] = UInt8(truncatingIfNeeded: pixel >> 16)
        place[1] = UInt8(truncatingIfNeeded: pixel >> 8)
        place[2] = UInt8(truncatingIfNeeded: pixel)
        place += 3
      }
      return true
    }
  }

  /// Writes all scanlines and sums them up.
  ///
  /// - Parameters:
  ///   - pixels: The picture.
  ///   - length: The number of bytes of a row's samples.
  ///   - writeSamples: Writes the samples of a row that differs from the one above; false ends all.
  /// - Returns: False when a row could not be written.
  @inline(__always)
  private func writeRows(
    of pixels: PixelRows, samplesPerRow length: Int,
    writeSamples: (_ row: Int, UnsafeMutablePointer<UInt8>) -> Bool
  ) -> Bool {
    var line = prepare(rowLength: length, rows: pixels.height)
    var checksum = Adler32()
    for y in 0..<pixels.height {
      if isRepeated(pixels, y) {
        line.pointee = Filter.up
        (line + 1).update(repeating: 0, count: length)
        checksum.append(UnsafeBufferPointer(start: line, count: 1))
        checksum.append(zeros: length)
      } else {
        line.pointee = Filter.none
        guard writeSamples(y, line + 1) else { return false }
        checksum.append(UnsafeBufferPointer(start: line, count: length + 1))
      }
      line += length + 1
    }
    self.checksum = checksum
    return true
  }

  /// Makes room for a picture's scanlines.
  private func prepare(rowLength: Int, rows: Int) -> UnsafeMutablePointer<UInt8> {
    count = (rowLength + 1) * rows
    // Half as much again, so that pictures of growing sizes do not move it each time.
    if buffer.count < count { buffer = PixelBuffer(count: count * 3 / 2) }
    return buffer.bytes
  }

  /// Returns whether a row equals the one above.
  private func isRepeated(_ pixels: PixelRows, _ y: Int) -> Bool {
    y > 0 && cdeflate_equal(pixels.row(y), pixels.row(y - 1), pixels.width * 4) != 0
  }

  /// Writes the numbers of the blocks in which a row differs from the one above.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - above: The row above.
  ///   - count: The number of pixels, whole blocks.
  ///   - samples: The numbers of the row above, which become those of the row.
  ///   - palette: The palette; gets the colours that are new.
  /// - Returns: False when the palette is full.
  @inline(__always)
  private static func number(
    _ row: UnsafePointer<UInt32>, above: UnsafePointer<UInt32>, count: Int,
    into samples: UnsafeMutablePointer<UInt8>, with palette: inout Palette
  ) -> Bool {
    for start in stride(from: 0, to: count, by: section) {
      let length = min(count &- start, section)
      if cdeflate_equal(row + start, above + start, length &* 4) != 0 { continue }
      // First all blocks that differ, then their numbers: a branch for each block would guess
      // wrongly too often.
      var changed = changedBlocks(row + start, above + start, count: length / block)
      while changed != 0 {
        let x = start &+ changed.trailingZeroBitCount &* block
        guard palette.number(row + x, count: block, into: samples + x) else { return false }
        changed &= changed &- 1
      }
    }
    return true
  }

  /// Returns a bit for each block, the first one lowest: whether it differs from the one above.
  @inline(__always)
  private static func changedBlocks(
    _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>, count: Int
  ) -> UInt64 {
    let (row, above) = (UnsafeRawPointer(row), UnsafeRawPointer(above))
    var changed: UInt64 = 0
    for index in 0..<count {
      let offset = index &* block &* 4
      let difference =
        row.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        ^ above.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      let isSame = difference == .zero
      changed |= (isSame ? 0 : 1) &<< UInt64(truncatingIfNeeded: index)
    }
    return changed
  }
}
