import Glibc

/// An open file of which pieces are read, from any thread.
final class FilePieces: Sendable {
  /// Smaller files are read whole: 2 MiB.
  private static let smallest = 2 << 20

  private let descriptor: Int32

  /// Opens a file; nil where it cannot be opened, or is better read whole.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - size: The bytes that it had when it was listed.
  init?(_ location: String, size: Int) {
    guard size >= FilePieces.smallest else { return nil }
    descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Returns the bytes of a range; fewer where the file has become shorter.
  func bytes(in range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count, let base = buffer.baseAddress {
        let got = pread(
          descriptor, base + count, range.count - count, off_t(range.lowerBound + count))
        guard got > 0 else { return }
        count += got
      }
    }
  }
}
