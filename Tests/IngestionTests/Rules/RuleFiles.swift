import Foundation
import Ingestion
import Metrics

/// The programme files as they are shipped.
enum RuleFiles {
  static let ids = [
    "guangdong-2023", "guangdong-2023-extended", "changsha-2024", "changsha-2025",
    "changchun-2024",
  ]

  private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Templates")

  static func text(_ path: String) -> String? {
    try? String(contentsOf: templates.appendingPathComponent(path), encoding: .utf8)
  }

  static func programme(_ id: String) throws -> Programme {
    try ProgrammeFile.read(text("programmes/\(id).yaml") ?? "", files: text)
  }
}
