import Foundation
import Testing

@testable import Publishing

/// A single file that takes an earlier one's place.
struct FileReplacementTests {
  private let new = Array("new".utf8)

  @Test func `a file is made, and one of that name is replaced with nothing left beside`() throws {
    let folder = try TemporaryFolder()
    for text in ["first", "second"] {
      try FolderWriter.replace(folder.at("a.json"), with: Array(text.utf8))
      #expect(try folder.text("a.json") == text)
    }
    #expect(try folder.names() == ["a.json"])
  }

  @Test func `what is named like a file in the making stays`() throws {
    let folder = try TemporaryFolder()
    let others = [".pilotboard-0.tmp", ".pilotboard-1.tmp/b", "a.json.staging/b"]
    for path in others { try folder.write("mine", to: path) }
    try FolderWriter.replace(folder.at("a.json"), with: new)
    #expect(try folder.files() == (others + ["a.json"]).sorted())
    for path in others { #expect(try folder.text(path) == "mine") }
  }

  @Test func `the permissions of the earlier file stay`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.json")
    chmod(folder.at("a.json"), 0o640)
    try FolderWriter.replace(folder.at("a.json"), with: new)
    #expect(Disk.permissions(of: folder.at("a.json")) == 0o640)
  }

  @Test(arguments: [true, false])
  func `a link stays and its target is written`(isThere: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real/a.json")
    if !isThere { try FileManager.default.removeItem(atPath: folder.at("real/a.json")) }
    for (link, target) in [("one", "real/a.json"), ("two", "one")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.at(link), withDestinationPath: target)
    }
    try FolderWriter.replace(folder.at("two"), with: new)
    #expect(try Disk.kind(of: folder.at("one")) == .link)
    #expect(try Disk.kind(of: folder.at("two")) == .link)
    #expect(try folder.text("real/a.json") == "new")
    #expect(try folder.names() == ["one", "real", "two"])
  }

  @Test func `a pipe is written to and stays a pipe`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.at("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FolderWriter.replace(pipe, with: new)
    var bytes = [UInt8](repeating: 0, count: 8)
    let count = read(reader, &bytes, 8)
    #expect(Array(bytes.prefix(max(0, count))) == new)
    #expect(try Disk.kind(of: pipe) == .other)
    #expect(try folder.names() == ["pipe"])
  }

  @Test func `what cannot be written is named as the user named it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "folder/a")
    try folder.write("old", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("loop"), withDestinationPath: "loop")
    for (path, code) in [
      ("folder", EISDIR), ("nowhere/a.json", ENOENT), ("file/a.json", ENOTDIR), ("loop", ELOOP),
    ] {
      #expect(throws: PublishingError.system(.write, path: folder.at(path), code: code)) {
        try FolderWriter.replace(folder.at(path), with: new)
      }
    }
    #expect(try folder.files() == ["file", "folder/a"])
  }

  @Test(.enabled(if: FullDisk.canBeMade, "only root may mount disks"))
  func `on a full disk the earlier file stands as before`() throws {
    let disk = try FullDisk(bytes: 65536)
    try disk.folder.write("old", to: "a.json")
    let path = disk.folder.at("a.json")
    #expect(throws: PublishingError.system(.write, path: path, code: ENOSPC)) {
      try FolderWriter.replace(path, with: [UInt8](repeating: 32, count: 1 << 20))
    }
    #expect(try disk.folder.text("a.json") == "old")
    #expect(try disk.folder.names() == ["a.json"])
  }
}
