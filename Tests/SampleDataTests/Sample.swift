import Foundation
import Ingestion
import Metrics

@testable import SampleData

/// The usual sample, made and read once for all tests.
enum Sample {
  /// The built-in programme, read from the templates of the checkout.
  static func programme() throws -> Programme {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Templates/programmes/guangdong-2023.yaml")
    return try ProgrammeFile.read(String(contentsOf: file, encoding: .utf8))
  }

  private static let made = Result {
    let province = SampleProvince(programme: try programme())
    return (0..<province.count).map { province.folder(at: $0) }
  }

  private static let usual = Result { try read(seed: 1) }

  /// Returns the folders of all cities.
  static func folders() throws -> [SampleFolder] {
    try made.get()
  }

  /// Returns what is read from the usual sample's files.
  static func reading() throws -> ReadResult {
    try usual.get()
  }

  /// Returns what is read from the files of a sample.
  static func read(seed: UInt64) throws -> ReadResult {
    let programme = try programme()
    let province = SampleProvince(programme: programme, seed: seed)
    let files = (0..<province.count).flatMap { province.files(at: $0) }
    return SubmissionReader(programme: programme).read(
      files.map { file in
        InputFile(
          path: file.path, folders: [String(file.path.prefix { $0 != "/" })],
          bytes: Array(file.text.utf8))
      })
  }
}
