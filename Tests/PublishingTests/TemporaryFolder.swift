import Foundation

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("publishing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something inside.
  func at(_ relative: String) -> String { "\(path)/\(relative)" }

  /// Writes a file and the folders above it.
  func write(_ text: String, to relative: String) throws {
    let url = URL(fileURLWithPath: at(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Returns the text of a file.
  func text(_ relative: String) throws -> String {
    try String(contentsOfFile: at(relative), encoding: .utf8)
  }

  /// Returns the paths of all files inside, hidden ones too, in order.
  func files(in relative: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: at(relative)).filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: at("\(relative)/\(path)"), isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }
    .sorted()
  }

  /// Returns the names directly inside, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
