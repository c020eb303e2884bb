import FuzzSupport
import Testing

@testable import Tabular

/// Inflating with either library.
struct ZipArchiveTests {
  /// Returns the bytes of a part, read in pieces of a size; nil where the part is damaged.
  private func read(
    _ archive: [UInt8], _ name: String, engine: ZipArchive.Engine, piece: Int = 1000
  ) -> [UInt8]? {
    do throws(TabularError) {
      return try archive.withUnsafeBufferPointer { (bytes) throws(TabularError) -> [UInt8] in
        let limits = WorkbookLimits()
        let entry = try ZipArchive(bytes, limits: limits, engine: engine).open(name)
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece)
        defer { buffer.deallocate() }
        var all: [UInt8] = []
        while true {
          let count = try entry.read(into: buffer)
          if count == 0 { return all }
          all += buffer[..<count]
        }
      }
    } catch {
      return nil
    }
  }

  @Test(
    arguments: [ZipArchive.Engine.fastest, .portable],
    [ArchiveWriter.Method.stored, .deflated])
  func `a part comes out as it went in`(
    engine: ZipArchive.Engine, method: ArchiveWriter.Method
  ) {
    for count in [0, 1, 999, 1000, 1001, 65_535, 65_536, 200_000] {
      var entry = ArchiveWriter.Entry("a", (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) })
      entry.method = method
      let archive = ArchiveWriter.archive([entry])
      #expect(read(archive, "a", engine: engine) == entry.bytes)
      entry.checksumError = 1
      // libzip does not look at the checksum of nothing.
      #expect(read(ArchiveWriter.archive([entry]), "a", engine: engine) == nil || count == 0)
      entry.checksumError = 0
      entry.claimedSize = count + 1
      #expect(read(ArchiveWriter.archive([entry]), "a", engine: engine) == nil)
    }
  }

  @Test func `both libraries give the same bytes of a real workbook`() throws {
    let path = "02-many-sheets/input/东莞市 改造企业台账 2024.xlsx"
    guard let bytes = try Samples.bytes(path) else { return }
    for name in ["xl/sharedStrings.xml", "xl/worksheets/sheet5.xml", "[Content_Types].xml"] {
      let fast = try #require(read(bytes, name, engine: .fastest, piece: 100))
      #expect(fast == read(bytes, name, engine: .portable, piece: 4096))
      #expect(fast.starts(with: "<?xml".utf8))
    }
  }

  @Test func `both libraries refuse what is no compressed data`() throws {
    let path = "02-many-sheets/input/东莞市 改造企业台账 2024.xlsx"
    guard let bytes = try Samples.bytes(path) else { return }
    let header = Array("xl/sharedStrings.xml".utf8)
    let start =
      try #require(
        bytes.indices.first { bytes[$0...].starts(with: header) }) + header.count
    var random = SeededGenerator(state: 3)
    for _ in 0..<200 {
      var copy = bytes
      copy[start + Int.random(in: 0..<1000, using: &random)] ^=
        1
        << UInt8.random(
          in: 0...7, using: &random)
      for engine in [ZipArchive.Engine.fastest, .portable] {
        #expect(read(copy, "xl/sharedStrings.xml", engine: engine) == nil)
      }
    }
  }

  @Test func `the first part of a name stands`() {
    let archive = ArchiveWriter.archive([.init("a", "1"), .init("A", "2"), .init("\\b\\c", "3")])
    #expect(read(archive, "A", engine: .fastest) == Array("1".utf8))
    #expect(read(archive, "/b/c", engine: .fastest) == Array("3".utf8))
    #expect(read(archive, "c", engine: .fastest) == nil)
  }
}
