import Foundation
import Testing
@testable import SampleData
@Test func scratchDump() throws {
  let a = ContinuousClock.now
  let province = SampleProvince(programme: try guangdong())
  let root = URL(fileURLWithPath: "/tmp/sample-out")
  try? FileManager.default.removeItem(at: root)
  for f in [province.settings] + (0..<province.count).flatMap({ province.files(at: $0) }) {
    let u = root.appendingPathComponent(f.path)
    try FileManager.default.createDirectory(at: u.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(f.text.utf8).write(to: u)
  }
  print("took", ContinuousClock.now - a)
}
