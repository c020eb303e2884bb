import Charts
import Foundation
import Testing

@testable import Canvas

/// Returns the process's resident memory in bytes; nil where the system does not tell.
private func residentBytes() -> Int? {
  guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
    return nil
  }
  let fields = line.split(separator: " ")
  return fields.count > 1 ? Int(fields[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
}

/// Draws a hundred pictures of several sizes, some by fresh workers, with failures in between.
private func drawHundred(with worker: PictureWorker) throws {
  for index in 0..<90 {
    var scene = SampleScene.everyMark
    scene.height += Double(index % 5)
    _ = try worker.picture(of: scene, name: "\(index)")
  }
  for _ in 0..<10 { _ = try PictureWorker().picture(of: SampleScene.everyMark, name: "fresh") }
  _ = try? worker.picture(of: SampleScene.label("\u{E000}"), name: "failing")
  _ = try? Typesetter(family: "No Such Face")
  _ = try ChartPicture.svg { _ in SampleScene.everyMark }
  _ = try ChartPicture.pdf { _ in SampleScene.everyMark }
}

@Test(.enabled(if: residentBytes() != nil))
func `a thousand pictures leave no memory behind`() async {
  // In a process of its own, where no other test takes memory meanwhile.
  await #expect(processExitsWith: .success) {
    let worker = try PictureWorker()
    for _ in 0..<2 { try drawHundred(with: worker) }
    let before = try #require(residentBytes())
    for _ in 0..<10 { try drawHundred(with: worker) }
    let growth = try #require(residentBytes()) - before
    // One surface of these is 0.8 MB: a thousand that are not freed would be 800.
    #expect(growth < 16 << 20)
  }
}
