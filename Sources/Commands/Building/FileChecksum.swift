import Publishing
import Synchronization

/// The checksum of a file that is being read, where it is wanted.
final class FileChecksum: Sendable {
  private let isWanted: Bool
  private let found = Mutex<Manifest.Entry?>(nil)

  init(isWanted: Bool) {
    self.isWanted = isWanted
  }

  /// The file as the manifest lists it; nil where nothing was noted.
  var entry: Manifest.Entry? { found.withLock { $0 } }

  /// Notes a file that was read whole.
  func note(_ path: String, _ bytes: [UInt8]) {
    guard isWanted else { return }
    let made = Manifest.Entry(path: path, content: bytes)
    found.withLock { $0 = made }
  }

  /// Notes a file that is read piece by piece.
  func note(_ path: String, fileAt location: String) {
    guard isWanted else { return }
    let made = FileReader.mapped(location) { bytes in
      Manifest.Entry(path: path, bytes: bytes.count, sha256: Checksum.sha256(of: bytes))
    }
    found.withLock { $0 = made }
  }
}
