import CXLSXWriter
import Glibc

/// The owner of a file without a name, in memory, for a library that writes only to paths.
final class MemoryFile {
  private let descriptor: Int32

  /// Creates an empty file.
  ///
  /// - Throws: `noRoom` where the system has none.
  init() throws(WorkbookWritingError) {
    descriptor = cxlsxwriter_memory_file()
    guard descriptor >= 0 else { throw .noRoom }
  }

  deinit {
    close(descriptor)
  }

  /// The path under which this process finds the file.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Returns the whole content.
  ///
  /// - Throws: `noRoom` where it cannot be read.
  func bytes() throws(WorkbookWritingError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { throw .noRoom }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + done }, size - done, off_t(done))
        guard got > 0 else { break }
        done += got
      }
      count = done
    }
    guard done == size else { throw .noRoom }
    return bytes
  }
}
