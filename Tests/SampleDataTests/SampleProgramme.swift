import Foundation
import Ingestion
import Metrics

/// The built-in programme, read from the templates of the checkout.
func guangdong() throws -> Programme {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appendingPathComponent("Templates/programmes/guangdong-2023.yaml")
  return try ProgrammeFile.read(String(contentsOf: file, encoding: .utf8))
}
