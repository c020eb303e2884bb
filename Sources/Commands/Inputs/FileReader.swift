import Glibc
import Ingestion
import Tabular

/// Reads whole files.
enum FileReader {
  /// Why a file cannot be read; the system's error number.
  struct Failure: Error, Equatable {
    let code: Int32

    /// A Boolean value indicating whether there is no such file.
    var isMissing: Bool { code == ENOENT }

    /// What the number means.
    var obstacle: ReadingObstacle {
      switch code {
      case EACCES, EPERM: .noPermission
      case EIO, ESTALE: .inputOutput
      case ENOENT: .vanished
      case ELOOP: .circularLink
      default: .system(code: code)
      }
    }

    /// What the number means of a place, where a link may stand that leads nowhere.
    func obstacle(at path: String) -> ReadingObstacle {
      var status = stat()
      let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink && (code == ENOENT || code == ENOTDIR) ? .danglingLink : obstacle
    }
  }

  /// Returns a file's bytes.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(code: errno) }
    var failure: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      HugePages.advise(UnsafeMutableRawBufferPointer(buffer))
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw Failure(code: failure) }
    return bytes
  }

  /// Calls a closure with a file's bytes, which are not loaded but mapped.
  ///
  /// - Returns: What the closure returns; nil where the file cannot be mapped.
  static func mapped<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      memory != MAP_FAILED
    else { return nil }
    defer { munmap(memory, size) }
    return body(
      UnsafeBufferPointer(start: memory.assumingMemoryBound(to: UInt8.self), count: size))
  }

  /// Returns a text file's content, or nil where it is not UTF-8.
  static func text(of path: String) throws(Failure) -> String? {
    String(validating: try bytes(of: path), as: UTF8.self)
  }
}
