/// Writes files into a folder that is new or empty, such as a set of ledgers to fill in.
package final class FolderWriter {
  private let folder: String
  private var made: Set<Substring> = []

  /// Opens a folder, making it and its parents where they are missing.
  ///
  /// - Parameter folder: The folder; dot files in it do not count.
  /// - Throws: `notAFolder`, `foreignFolder` where anything is in it already, or `notWritable`.
  package init(_ folder: String) throws(PublishingError) {
    let path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.folder = path
    switch try Disk.kind(of: path) {
    case .file, .other: throw .notAFolder(target: path)
    case .folder, .link:
      let names = try Disk.names(in: path).filter { !$0.hasPrefix(".") }
      guard names.isEmpty else {
        throw .foreignFolder(target: path, examples: Array(names.prefix(5)), count: names.count)
      }
    case nil: try Disk.makeFolders(to: path)
    }
  }

  /// Writes a new file.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - path: The path inside the folder, with `/`; folders are made as needed.
  /// - Throws: `diskFull` or `system`; files that were written before stay.
  package func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    try Disk.makeFolders(for: path, in: folder, made: &made)
    try Disk.write(bytes, to: "\(folder)/\(path)")
  }

  /// Writes a single file, taking an earlier one's place in one step.
  ///
  /// Links are followed; what is no regular file, such as a pipe, is written to where it stands.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must be there.
  ///   - bytes: The content.
  /// - Throws: `system`; an earlier file then stands as before.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(PublishingError) {
    try Disk.replace(path, with: bytes)
  }

  /// Removes a folder of the program's own with all that is in it.
  package static func remove(_ folder: String) throws(PublishingError) {
    try Disk.remove(folder)
  }
}
