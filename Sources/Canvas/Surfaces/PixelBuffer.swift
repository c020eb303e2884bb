import Glibc

/// The owner of the memory that pictures of growing sizes are drawn in, one after another.
final class PixelBuffer {
  /// The size of the large pages of memory that the system may give.
  private static let largePage = 1 << 21

  /// The first byte; sixteen-byte aligned at least.
  let bytes: UnsafeMutablePointer<UInt8>
  /// The number of bytes.
  let count: Int

  /// Allocates memory; its content is undefined.
  init(count: Int) {
    let isLarge = count >= Self.largePage
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: count, alignment: isLarge ? Self.largePage : 16)
    // One large page comes faster than hundreds of small ones; where there is none, all is as well.
    if isLarge { madvise(memory, count, MADV_HUGEPAGE) }
    self.bytes = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  deinit {
    UnsafeMutableRawPointer(bytes).deallocate()
  }
}
