import CZip

/// The owner of a part that is being inflated.
final class ZipEntry {
  /// The part's name.
  let name: String
  private let handle: OpaquePointer
  private let archive: ZipArchive
  /// How many bytes the archive claims for it.
  let size: Int
  private let inflater: Inflater?
  private var read = 0

  /// Takes an opened part over.
  ///
  /// - Parameters:
  ///   - handle: What libzip returned.
  ///   - archive: The archive, which lives as long as its parts do.
  ///   - name: The part's name.
  ///   - size: How many bytes the archive claims for it.
  ///   - inflater: What inflates the bytes that the handle gives; nil where they are inflated.
  init(
    taking handle: OpaquePointer, of archive: ZipArchive, name: String, size: Int,
    inflater: Inflater?
  ) {
    self.handle = handle
    self.archive = archive
    self.name = name
    self.size = size
    self.inflater = inflater
  }

  deinit {
    zip_fclose(handle)
  }

  /// Inflates into a buffer.
  ///
  /// - Returns: The number of bytes; 0 at the end, where the checksum was compared.
  /// - Throws: `damaged` where the data is broken or more than claimed, `tooLarge` beyond the
  ///   limits.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(TabularError) -> Int {
    guard !buffer.isEmpty else { return 0 }
    let inflated =
      if let inflater {
        inflater.read(into: buffer) { max(0, take(into: $0)) }
      } else {
        take(into: buffer)
      }
    guard let count = inflated, count >= 0 else { throw .damaged(part: name) }
    read += count
    guard read <= archive.limits.partBytes else {
      throw .tooLarge(limit: archive.limits.partBytes)
    }
    guard read <= size, count > 0 || read == size else { throw .damaged(part: name) }
    try archive.count(count)
    return count
  }

  /// Reads as the archive has it; a negative number is an error.
  private func take(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    return Int(zip_fread(handle, start, zip_uint64_t(buffer.count)))
  }
}
