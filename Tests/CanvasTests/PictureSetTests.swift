import Charts
import Synchronization
import Testing

@testable import Canvas

private func jobs(_ count: Int) -> [PictureSet.Job] {
  (0..<count).map { index in
    PictureSet.Job(name: "charts/\(index).png") { text in
      var scene = index % 3 == 0 ? SampleScene.ranking(seed: index) : SampleScene.everyMark
      // Laid out with the worker's own engine.
      let width = text.width(of: "第\(index)张", style: TextStyle(size: 12))
      scene.marks.append(
        .rect(RectMark(x: Double(index), y: 0, width: width, height: 4, fill: Color(0x2C7A5B))))
      return scene
    }
  }
}

extension PictureSet {
  fileprivate func pictures(
    workers: Int, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws(CanvasError) -> [Picture] {
    try await draw(workers: workers, progress: progress) { $0 }
  }
}

@Test(arguments: [2, 3, 64])
func `several workers give the same bytes in the same order as one`(workers: Int) async throws {
  let set = PictureSet(jobs: jobs(12))
  let serial = try await set.pictures(workers: 1)
  #expect(serial.map(\.name) == set.jobs.map(\.name))
  let distinct = Set(serial.map(\.bytes)).count
  #expect(distinct == 12)
  let parallel = try await set.pictures(workers: workers)
  #expect(zip(serial, parallel).allSatisfy(==) && parallel.count == 12)
}

@Test func `one picture at a time gives the same bytes as a set`() async throws {
  let job = jobs(1)[0]
  let picture = try await PictureSet(jobs: [job]).pictures(workers: 1)[0]
  let isSame = try ChartPicture.png { job.scene($0) } == picture.bytes
  #expect(isSame)
  #expect(picture.width == 1_600)
  #expect(picture.height == 900)
}

@Test(arguments: [-1, 0, 1])
func `no workers are one worker, and no jobs are no pictures`(workers: Int) async throws {
  #expect(try await PictureSet(jobs: jobs(2)).pictures(workers: workers).count == 2)
  #expect(try await PictureSet(jobs: []).pictures(workers: workers).isEmpty)
}

@Test(arguments: [1, 2, 4])
func `the error is that of the first job that fails`(workers: Int) async throws {
  var all = jobs(10)
  for index in [4, 5, 9] {
    all[index].scene = { _ in SampleScene.label("\u{E000}\(index)") }
  }
  let expected = CanvasError.missingGlyphs(
    codePoints: [0xE000], text: "\u{E000}4", picture: "charts/4.png")
  let set = PictureSet(jobs: all)
  await #expect(throws: expected) { try await set.pictures(workers: workers) }
}

@Test(arguments: [1, 3])
func `progress counts every finished picture once`(workers: Int) async throws {
  let seen = Mutex<[Int]>([])
  _ = try await PictureSet(jobs: jobs(7)).pictures(workers: workers) { count in
    seen.withLock { $0.append(count) }
  }
  #expect(seen.withLock { $0.sorted() } == Array(1...7))
}
