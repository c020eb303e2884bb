import Foundation

/// The samples beside the checkout; tests that use them say so when they are missing.
enum Samples {
  /// Returns the samples' folder; nil, with a line on standard output, where it is missing.
  static func folder() -> URL? {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/samples")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("left out: ../shared/samples is not there")
      return nil
    }
    return folder
  }

  /// Returns a sample's file; nil where the samples are missing.
  static func bytes(_ path: String) throws -> [UInt8]? {
    guard let folder = folder() else { return nil }
    return try Array(Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
