import Foundation
import Ingestion

/// The folder of shared material beside the checkout; tests that use it say so when it is missing.
enum SharedFolder {
  /// Returns a folder beside the checkout; nil, with a line on standard output, where it is missing.
  static func folder(_ path: String) -> URL? {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared")
      .appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("left out: ../shared/\(path) is not there")
      return nil
    }
    return folder
  }

  /// Returns the files of a folder by path, as an input has them.
  static func files(in folder: URL) throws -> [InputFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    .map { name in
      let parts = name.split(separator: "/").dropLast().map(String.init)
      let url = folder.appendingPathComponent(name)
      return InputFile(
        path: name, folders: parts.reversed() + [folder.lastPathComponent],
        bytes: try Array(Data(contentsOf: url)))
    }
  }
}
