/// The owner of the memory in which a part's bytes come into sight.
final class ByteWindow {
  /// The bytes; whoever keeps them asks again after `grow`.
  private(set) var bytes: UnsafeMutableBufferPointer<UInt8>

  /// Creates a window of a number of bytes, which mean nothing yet.
  init(count: Int) {
    bytes = .allocate(capacity: count)
  }

  deinit {
    bytes.deallocate()
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Returns a stretch of the bytes; it is valid until the next ones come into sight.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Moves a stretch to the front.
  func moveToFront(_ range: Range<Int>) {
    guard range.lowerBound > 0, !range.isEmpty, let start = bytes.baseAddress else { return }
    start.update(from: start + range.lowerBound, count: range.count)
  }

  /// Doubles the window; what is in it stays.
  func grow() {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count * 2)
    _ = larger.initialize(fromContentsOf: bytes)
    bytes.deallocate()
    bytes = larger
  }
}
