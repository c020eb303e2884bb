import CDeflate

/// The owner of a DEFLATE stream that ISA-L inflates.
final class Inflater {
  /// How many compressed bytes are taken at a time.
  static let pieceSize = 1 << 16

  private let memory: UnsafeMutableRawPointer
  private let expected: UInt32
  private var checksum: UInt32 = 0
  private var input = [UInt8](repeating: 0, count: pieceSize)
  private var unread = 0..<0
  private var isAtEnd = false

  /// Allocates a stream; nil where ISA-L is not compiled in.
  ///
  /// - Parameter checksum: The CRC-32 of what is to come out.
  init?(checksum: UInt32) {
    guard let memory = cdeflate_inflater_create() else { return nil }
    self.memory = memory
    expected = checksum
  }

  deinit {
    cdeflate_destroy(memory)
  }

  /// Inflates into a buffer.
  ///
  /// - Parameters:
  ///   - buffer: The room.
  ///   - more: Fills a buffer with compressed bytes and returns their number, 0 at the end.
  /// - Returns: The number of bytes, 0 at the end of the stream; nil where the data is broken or
  ///   incomplete, or its checksum is another.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>,
    more: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> Int? {
    var free = buffer.count
    while free == buffer.count, !isAtEnd {
      if unread.isEmpty {
        // At the end of the input there may still be output.
        unread = 0..<input.withUnsafeMutableBufferPointer { more($0) }
      }
      var left = unread.count
      let status = input.withUnsafeBufferPointer { input in
        let rest = UnsafeBufferPointer(rebasing: input[unread])
        return cdeflate_inflate(memory, rest.baseAddress, &left, buffer.baseAddress, &free)
      }
      let hasMoved = left < unread.count || free < buffer.count || status == 1
      guard status >= 0, hasMoved else { return nil }
      unread = unread.upperBound - left..<unread.upperBound
      isAtEnd = status == 1
    }
    let count = buffer.count - free
    checksum = cdeflate_fast_crc32(checksum, buffer.baseAddress, count)
    guard !isAtEnd || checksum == expected else { return nil }
    return count
  }
}
