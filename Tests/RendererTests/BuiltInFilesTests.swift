import Foundation
import Renderer
import Testing

/// The built-in files are the folder Templates, file by file and byte by byte.
struct BuiltInFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates")

  private static func filesOnDisk() throws -> [String: String] {
    var files: [String: String] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      var isFolder: ObjCBool = false
      let url = folder.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try String(contentsOf: url, encoding: .utf8)
    }
    return files
  }

  @Test func `the built-in list and the folder name the same files`() throws {
    let onDisk = try Self.filesOnDisk()
    let builtIn = BuiltInFiles.all.map(\.path)
    #expect(Set(builtIn).subtracting(onDisk.keys).sorted() == [])
    #expect(Set(onDisk.keys).subtracting(builtIn).sorted() == [])
    #expect(builtIn == builtIn.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `every built-in file is the file on disk`() throws {
    let onDisk = try Self.filesOnDisk()
    for file in BuiltInFiles.all { #expect(onDisk[file.path] == file.text, "\(file.path)") }
  }

  @Test func `a bureau's own file takes the built-in one's place, as Windows writes it`() {
    let path = "assets/site.css"
    let texts = BuiltInFiles.texts(replacedBy: [path: "\u{FEFF}a\r\nb\n", "own.txt": "x"])
    #expect(texts[path] == "a\nb\n")
    #expect(texts["own.txt"] == "x")
    #expect(texts.count == BuiltInFiles.all.count + 1)
  }

  @Test func `the built-in templates fit together`() throws {
    _ = try TemplateSet(files: BuiltInFiles.texts(), pages: SitePlan.templates)
  }
}
