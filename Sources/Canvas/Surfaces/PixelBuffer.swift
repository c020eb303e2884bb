/// The owner of the memory that pictures of growing sizes are drawn in, one after another.
final class PixelBuffer {
  /// The first byte; sixteen-byte aligned.
  let bytes: UnsafeMutablePointer<UInt8>
  /// The number of bytes.
  let count: Int

  /// Allocates memory; its content is undefined.
  init(count: Int) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
    self.bytes = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  deinit {
    UnsafeMutableRawPointer(bytes).deallocate()
  }
}
