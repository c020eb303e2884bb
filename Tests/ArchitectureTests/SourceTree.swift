import Foundation

/// The Swift sources of the package, as the tests of its structure see them.
struct SourceTree {
  struct File {
    /// The module, which is the folder below `Sources`.
    let module: String
    /// The path below the package.
    let path: String
    let lines: [Substring]

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
          line.first?.isLetter == true || line.hasPrefix("@")
        else { return nil }
        return words[place + 1].split(separator: ".").first.map(String.init)
      }
    }

    /// The lines without comments, which may name what code may not use.
    var code: [Substring] {
      lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    }
  }

  let root: URL
  let files: [File]

  /// Reads all Swift files below a folder of the package.
  init(_ folder: String = "Sources", file: String = #filePath) throws {
    root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let base = root.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted()
    files = try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
      return File(
        module: String(path.prefix { $0 != "/" }), path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
