import Foundation
import Testing

@testable import Canvas

/// Compares pictures with files that were looked at and kept, by their pixels.
///
/// The font stack that drew a kept picture is kept beside it: another one draws other pixels,
/// which is recorded as a known condition and not as a failure.
enum PictureGolden {
  /// The largest difference of a channel that the same font stack may show on another processor.
  static let tolerance = 8

  /// Expects a PNG file to look like a kept one; `PILOTBOARD_RECORD=missing` records a new one,
  /// `all` every one.
  static func expect(_ png: [UInt8], matches name: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let kept = folder.appendingPathComponent("\(name).png")
    let keptStack = folder.appendingPathComponent("\(name).fonts.txt")
    let changed = folder.appendingPathComponent("\(name).png-changed")
    let stack = try FontStack.current().description + "\n"
    let mode = ProcessInfo.processInfo.environment["PILOTBOARD_RECORD"] ?? "never"
    let exists = FileManager.default.fileExists(atPath: kept.path)
    if mode == "all" || (mode == "missing" && !exists) {
      try Data(png).write(to: kept)
      try Data(stack.utf8).write(to: keptStack)
      Issue.record("\(kept.path): recorded; look at it and run again")
      return
    }
    let oldStack = try String(contentsOf: keptStack, encoding: .utf8)
    guard oldStack == stack else {
      withKnownIssue("other font stack") {
        Issue.record("\(name) was drawn by \(oldStack)this is \(stack)")
      }
      return
    }
    let old = try #require(DecodedPicture(png: Array(try Data(contentsOf: kept))))
    let new = try #require(DecodedPicture(png: png))
    guard new.distance(to: old) > tolerance else {
      try? FileManager.default.removeItem(at: changed)
      return
    }
    try Data(png).write(to: changed)
    Issue.record("\(changed.path): differs from the kept picture")
  }
}
