import Foundation
package import Testing

/// Compares texts with files that were looked at and kept.
package enum Golden {
  /// Expects a text to equal a kept file beside the test.
  ///
  /// `PILOTBOARD_RECORD` decides what happens to differences: `never` (the default) fails,
  /// `missing` writes files that are not there yet, `failed` rewrites those that differ, `all`
  /// rewrites every one. A recorded file always fails the test once, so that nobody takes a
  /// recording for a pass.
  ///
  /// - Parameters:
  ///   - text: What the test made.
  ///   - name: The file's name inside `Snapshots`.
  ///   - file: The test's own path.
  ///   - location: Where a failure is reported.
  package static func expect(
    _ text: String, matches name: String, file: String = #filePath,
    location: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let kept = folder.appendingPathComponent(name)
    let changed = folder.appendingPathComponent(name + "-changed")
    let mode = ProcessInfo.processInfo.environment["PILOTBOARD_RECORD"] ?? "never"
    let old = try? String(contentsOf: kept, encoding: .utf8)
    if old == text && mode != "all" {
      try? FileManager.default.removeItem(at: changed)
      return
    }
    let isRecorded = mode == "all" || mode == "failed" || (mode == "missing" && old == nil)
    let target = isRecorded ? kept : changed
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: target)
    } catch {
      Issue.record(
        "\(target.lastPathComponent) cannot be written: \(error)", sourceLocation: location)
    }
    let verb = isRecorded ? "recorded; look at it and run again" : "differs from the kept file"
    Issue.record("\(target.path): \(verb)", sourceLocation: location)
  }
}
