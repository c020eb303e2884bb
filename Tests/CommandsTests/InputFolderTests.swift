import Foundation
import Ingestion
import Testing

@testable import Commands

/// What is listed of an input: every file once, and no gap in silence.
struct InputFolderTests {
  /// What stands in the listing, files by path, the rest with its reason.
  private func listing(_ scratch: Scratch, _ input: String = "in") throws -> [String] {
    try InputFolder(scratch.path(input)).entries.map { entry in
      entry.flaw.map { "\(entry.path): \($0)" } ?? entry.path
    }
  }

  private func link(_ scratch: Scratch, _ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path(path), withDestinationPath: target)
  }

  @Test func `files are listed by path, whatever else lies there is passed over or named`() throws {
    let scratch = try Scratch()
    for path in ["b/2.csv", "b/1.csv", "a.csv", "B.csv", ".x/y.csv", "~$a.xlsx", "pilotboard.yaml"]
    {
      try scratch.write("x", to: "in/\(path)")
    }
    #expect(mkfifo(scratch.path("in/c.csv"), 0o600) == 0)
    #expect(try listing(scratch) == ["B.csv", "a.csv", "b/1.csv", "b/2.csv", "c.csv: skipped"])
  }

  @Test func `a link that leads nowhere is an error, one that leads back up is not`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "in/佛山/a.csv")
    try link(scratch, "in/佛山/b.csv", to: "nowhere.csv")
    try link(scratch, "in/佛山/c.csv", to: "a.csv/b")
    try link(scratch, "in/佛山/d.csv", to: "d.csv")
    try link(scratch, "in/佛山/上级", to: "..")
    try link(scratch, "in/佛山/自己", to: ".")
    #expect(
      try listing(scratch) == [
        "佛山/a.csv", "佛山/b.csv: unreadable(Ingestion.ReadingObstacle.danglingLink)",
        "佛山/c.csv: unreadable(Ingestion.ReadingObstacle.danglingLink)",
        "佛山/d.csv: unreadable(Ingestion.ReadingObstacle.circularLink)",
      ])
  }

  @Test func `of two names of a folder the first is read, and the second is named`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "in/佛山/a.csv")
    try scratch.write("x", to: "elsewhere/b.csv")
    try link(scratch, "in/中山", to: "../elsewhere")
    try link(scratch, "in/肇庆", to: "../elsewhere")
    try link(scratch, "in/东莞", to: "佛山")
    #expect(
      try listing(scratch) == [
        "东莞/a.csv", "中山/b.csv", "佛山: repeatedFolder(\"东莞\")", "肇庆: repeatedFolder(\"中山\")",
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "root may open every folder"))
  func `a folder that cannot be opened is an error, and the rest is listed`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "in/佛山/a.csv")
    try scratch.write("x", to: "in/肇庆/a.csv")
    chmod(scratch.path("in/佛山"), 0)
    defer { chmod(scratch.path("in/佛山"), 0o700) }
    #expect(
      try listing(scratch) == [
        "佛山: unreadableFolder(Ingestion.ReadingObstacle.noPermission)", "肇庆/a.csv",
      ])
    #expect(throws: CommandFailure.self) { try InputFolder(scratch.path("in/佛山")) }
  }

  @Test(.enabled(if: MountedDisk.canBeMade, "only root may mount disks"))
  func `folders of two disks are two folders, though their numbers are the same`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "in/x.csv")
    let disks = try ["in/佛山", "in/肇庆"].map { try MountedDisk(scratch.path($0)) }
    for disk in disks {
      _ = FileManager.default.createFile(atPath: "\(disk.path)/a.csv", contents: nil)
    }
    #expect(try listing(scratch) == ["x.csv", "佛山/a.csv", "肇庆/a.csv"])
  }

  @Test func `a name that is no UTF-8 is an error`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "in/a.csv")
    var name = "\(scratch.path("in"))/".utf8.map { CChar(bitPattern: $0) }
    name += ([0xB7, 0xF0, 0x2E, 0x63, 0x73, 0x76, 0] as [UInt8]).map { CChar(bitPattern: $0) }
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0, "the disk takes no such name")
    close(file)
    #expect(
      try listing(scratch) == [
        "a.csv", "\u{FFFD}\u{FFFD}.csv: unreadable(Ingestion.ReadingObstacle.name)",
      ])
  }

  @Test func `settings that are a link to nowhere are not passed over`() throws {
    let scratch = try Scratch()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    #expect(try Program.run(["check", scratch.path("in"), "--quiet"]).status == 0)
    try link(scratch, "in/pilotboard.yaml", to: "nowhere.yaml")
    let outcome = try Program.run(["check", scratch.path("in"), "--quiet"])
    #expect(outcome.status == 3)
    #expect(
      outcome.errors.contains("pilotboard.yaml”：它是一个链接，所指的文件或文件夹不存在；请改正或删除这个链接"),
      "\(outcome.errors)")
  }

  @Test func `a check names what could not be read, reads the rest and ends with 1`() throws {
    let scratch = try Scratch()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    try link(scratch, "in/被改造企业.csv", to: "/nowhere/被改造企业.csv")
    let outcome = try Program.run(["check", scratch.path("in"), "--quiet"])
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(
      outcome.output.contains(
        "错误：无法读取：它是一个链接，所指的文件或文件夹不存在。改法：请改正或删除这个链接，或把所指的内容直接放进来，再重新运行〔file_damaged〕"),
      "\(outcome.output)")
    #expect(outcome.output.contains("共读取 1 张表、1 行"), "\(outcome.output)")
  }
}

/// A disk in memory, mounted at a new folder for one test.
private final class MountedDisk {
  static let canBeMade: Bool = {
    guard let scratch = try? Scratch() else { return false }
    return (try? MountedDisk(scratch.path("disk"))) != nil
  }()

  let path: String

  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=65536") == 0 else {
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  deinit {
    umount(path)
  }
}
