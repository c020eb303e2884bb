import CDeflate

/// The owner of a compressor's working memory; compresses whole buffers into zlib streams.
final class Deflater {
  /// The library that compresses.
  enum Engine {
    /// ISA-L where it is compiled in, else zlib.
    case fastest
    /// zlib at its fastest level.
    case portable
  }

  /// A Boolean value indicating whether ISA-L is compiled in.
  static var hasISAL: Bool { cdeflate_has_isal() != 0 }

  private let engine: Engine
  private let memory: UnsafeMutableRawPointer
  private var room: UnsafeMutableBufferPointer<UInt8>

  /// Allocates working memory.
  init(engine: Engine = .fastest) {
    guard let memory = cdeflate_create() else {
      fatalError("there is no memory for a compressor")
    }
    self.engine = engine
    self.memory = memory
    room = .allocate(capacity: 0)
  }

  deinit {
    cdeflate_destroy(memory)
    room.deallocate()
  }

  /// Compresses bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - checksum: Their checksum.
  /// - Returns: The stream, valid until the next call; nil when the library refused.
  func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, checksum: Adler32
  ) -> UnsafeBufferPointer<UInt8>? {
    let bound = cdeflate_bound(bytes.count)
    if room.count < bound {
      room.deallocate()
      room = .allocate(capacity: bound)
    }
    let written =
      switch engine {
      case .fastest:
        cdeflate_fast(
          memory, bytes.baseAddress, bytes.count, checksum.value, room.baseAddress, room.count)
      case .portable:
        cdeflate_zlib(bytes.baseAddress, bytes.count, room.baseAddress, room.count)
      }
    guard written > 0 else { return nil }
    return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<written])
  }
}
