import Foundation
import Renderer
import Testing

@testable import Publishing

private let site = WholeSite(
  files: [Site.File(path: "index.html", bytes: Array("新".utf8))], facts: [])

@Suite struct PublishingRefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func expect(_ error: PublishingError, at target: String) throws {
    let before = try folder.files()
    #expect(throws: error) {
      try SitePublisher(target: target, run: 1).publish(site)
    }
    #expect(try folder.files() == before)
  }

  @Test func `a folder with other files is refused, five of them named`() throws {
    for index in 1...7 { try folder.write("x", to: "Output/\(index).xlsx") }
    let target = folder.at("Output")
    try expect(
      .foreignFolder(
        target: target, examples: ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx", "5.xlsx"], count: 7),
      at: target)
  }

  @Test func `a file that the manifest does not list is not overwritten`() throws {
    let target = folder.at("Output")
    _ = try SitePublisher(target: target, run: 1).publish(site)
    try folder.write("x", to: "Output/data/我的笔记.txt")
    try folder.write("x", to: "Output/data/desktop.ini")
    try expect(
      .unlistedFiles(target: target, examples: ["data/我的笔记.txt"], count: 1), at: target)
  }

  @Test(arguments: ["{}", "[1]", "", "{\"form\": \"other/1\", \"inputs\": [], \"files\": []}"])
  func `somebody else's manifest is refused`(text: String) throws {
    try folder.write(text, to: "Output/manifest.json")
    try expect(.foreignManifest(target: folder.at("Output")), at: folder.at("Output"))
  }

  @Test func `a file in the target's place is refused`() throws {
    try folder.write("x", to: "Output")
    try expect(.notAFolder(target: folder.at("Output")), at: folder.at("Output"))
    try expect(.notAFolder(target: "/dev/null"), at: "/dev/null")
  }

  @Test func `a path below a file is refused`() throws {
    try expect(.notWritable(folder: "/dev/null", code: ENOTDIR), at: "/dev/null/x")
    try expect(.notWritable(folder: "/dev/null/x", code: ENOTDIR), at: "/dev/null/x/y")
  }

  @Test func `a link that leads nowhere is refused`() throws {
    let target = folder.at("link")
    try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: "gone")
    try expect(.danglingLink(target: target), at: target)
  }

  @Test func `the root of the disk is refused`() throws {
    try expect(.notReplaceable(target: "/"), at: "/")
    try expect(.notReplaceable(target: folder.at("gone/..")), at: folder.at("gone/.."))
  }

  @Test(arguments: ["", "/etc/x", "a//b", "./a", "a/..", "a\0b", "manifest.json"])
  func `a path that leaves the site is refused`(path: String) throws {
    let wrong = WholeSite(files: [Site.File(path: path, bytes: [])], facts: [])
    #expect(throws: PublishingError.illegalPath(path)) {
      try SitePublisher(target: folder.at("Output"), run: 1).publish(wrong)
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func `a path that occurs twice is refused`() throws {
    let wrong = WholeSite(files: [site.files[0], site.files[0]], facts: [])
    #expect(throws: PublishingError.illegalPath("index.html")) {
      try SitePublisher(target: folder.at("Output"), run: 1).publish(wrong)
    }
  }

  @Test(arguments: [1, 2])
  func `a failure while writing leaves nothing behind, and the first path is told`(
    workers: Int
  ) async throws {
    let wrong = WholeSite(
      files: [
        Site.File(path: "a", bytes: [1]), Site.File(path: "b/c", bytes: [2]),
        Site.File(path: String(repeating: "长", count: 100), bytes: [3]),
        Site.File(path: String(repeating: "少", count: 100), bytes: [4]),
        Site.File(path: String(repeating: "高", count: 100), bytes: [5]),
      ], facts: [])
    let target = folder.at("Output")
    _ = try SitePublisher(target: target, run: 1).publish(site)
    let path = folder.at(".Output.staging-2/2/") + wrong.files[3].path
    await #expect(throws: PublishingError.system(.write, path: path, code: ENAMETOOLONG)) {
      try await SitePublisher(target: target, run: 2).publish(wrong, workers: workers)
    }
    #expect(try folder.names() == ["Output"])
    #expect(try folder.text("Output/index.html") == "新")
  }

  @Test(.enabled(if: FullDisk.canBeMade, "a small disk can only be mounted by root"))
  func `a full disk is told with the bytes that are needed`() throws {
    let disk = try FullDisk(bytes: 256 << 10)
    let target = disk.folder.at("Output")
    _ = try SitePublisher(target: target, run: 1).publish(site)
    let large = WholeSite(
      files: [
        Site.File(path: "a", bytes: [UInt8](repeating: 1, count: 200_000)),
        Site.File(path: "b", bytes: [UInt8](repeating: 2, count: 300_000)),
      ], facts: [])
    #expect(throws: PublishingError.diskFull(target: target, needed: 500_000)) {
      try SitePublisher(target: target, run: 2).publish(large)
    }
    #expect(try disk.folder.names() == ["Output"])
    #expect(try disk.folder.text("Output/index.html") == "新")
    // The disk itself cannot be exchanged for a folder.
    try FileManager.default.removeItem(atPath: target)
    #expect(throws: PublishingError.notReplaceable(target: disk.folder.path)) {
      try SitePublisher(target: disk.folder.path, run: 3).publish(site)
    }
  }
}
