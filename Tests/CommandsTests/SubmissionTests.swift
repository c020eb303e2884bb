import Foundation
import TestSupport
import Testing

/// Submissions as bureaus hand them in, and what a check answers them, line by line.
struct SubmissionTests {
  static let submissions: [(String, Int32)] = [
    ("a-three-levels", 1), ("b-many-sheets", 0), ("c-files", 1), ("d-formulas", 1),
    ("e-targets", 1), ("f-claims", 1), ("g-columns", 1), ("h-csv", 1),
  ]

  /// Numbers of persons that stand in the submissions.
  private static let personal = [
    "441283198001011234", "440606198001011234", "440500198001011234", "13912345678", "13800138000",
    "13812345678", "13712345678",
  ]

  /// Lays a submission out under the names that the bureau gave its files, which are part of it; here
  /// they have names that every file system takes.
  private func folder(_ name: String, in scratch: Scratch) throws -> String {
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/submissions")
    let names = try String(contentsOf: kept.appendingPathComponent("names.txt"), encoding: .utf8)
    var count = 0
    for line in names.split(separator: "\n") where line.hasPrefix(name + "/") {
      let parts = line.split(separator: "\t").map(String.init)
      let target = URL(fileURLWithPath: scratch.path(parts[1]))
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: kept.appendingPathComponent(parts[0]), to: target)
      count += 1
    }
    try #require(count > 0, "\(name) is not listed")
    return scratch.path(name)
  }

  @Test(arguments: submissions)
  func `a check answers as it was looked over`(name: String, status: Int32) throws {
    let scratch = try Scratch()
    let json = scratch.path("check.json")
    let outcome = try Program.run(["check", folder(name, in: scratch), "--quiet", "--json", json])
    #expect(outcome.status == status)
    Golden.expect(outcome.output, matches: "submission-\(name).txt")
    let printed = outcome.output + (scratch.text("check.json") ?? "")
    for number in Self.personal { #expect(!printed.contains(number), "\(number)") }
  }

  @Test func `a site of them shows no number of a person`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run([
      "build", folder("f-claims", in: scratch), folder("d-formulas", in: scratch), "--as-of",
      "2024-12-31",
      "--output", scratch.path("site"), "--quiet",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = URL(fileURLWithPath: scratch.path("site"))
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site.path)
      .filter { ["html", "csv", "json"].contains(($0 as NSString).pathExtension) }
    #expect(paths.count > 20)
    for path in paths {
      let text = try String(contentsOf: site.appendingPathComponent(path), encoding: .utf8)
      for number in Self.personal { #expect(!text.contains(number), "\(path)") }
    }
  }
}
