import Foundation

/// A small disk in memory, mounted for one test.
final class FullDisk: Sendable {
  let folder: TemporaryFolder

  /// A Boolean value indicating whether this process may mount disks.
  static let canBeMade = (try? FullDisk(bytes: 4096)) != nil

  init(bytes: Int) throws {
    folder = try TemporaryFolder()
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(bytes)") == 0 else {
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  deinit {
    umount(folder.path)
  }
}
