import Ingestion
import Metrics

/// Finds programmes: built in, in a bureau's folder of templates, or in a file.
struct ProgrammeLibrary {
  /// The programme that is used where none is named.
  static let defaultID = "guangdong-2023"

  private static let folder = "programmes/"
  private static let suffix = ".yaml"

  /// The texts of the folder Templates, by path.
  let templates: [String: String]

  /// The ids of the programmes that are there by name.
  var ids: [String] {
    templates.keys.filter { $0.hasPrefix(Self.folder) && $0.hasSuffix(Self.suffix) }
      .map { String($0.dropFirst(Self.folder.count).dropLast(Self.suffix.count)) }.sorted()
  }

  /// Returns a programme by id or by the path of its file.
  ///
  /// - Throws: `CommandFailure` for an unknown id, or with every flaw of the file.
  func programme(_ name: String) throws(CommandFailure) -> Programme {
    if let text = templates[Self.folder + name + Self.suffix] {
      return try read(text, from: "内置项目文件 \(name)")
    }
    guard name.contains("/") || name.hasSuffix(Self.suffix) || name.hasSuffix(".yml") else {
      throw CommandFailure(
        .usage,
        "不认识的项目“\(name)”；内置项目有：\(ids.joined(separator: "、"))，也可以给出项目文件的路径（.yaml）")
    }
    let text: String?
    do throws(FileReader.Failure) {
      text = try FileReader.text(of: name)
    } catch {
      throw CommandFailure(.usage, "无法读取项目文件“\(name)”；请核对路径和访问权限")
    }
    guard let text else {
      throw CommandFailure(.usage, "项目文件“\(name)”不是 UTF-8 文本；请另存为 UTF-8 编码")
    }
    return try read(text, from: name)
  }

  private func read(_ text: String, from name: String) throws(CommandFailure) -> Programme {
    do throws(FileFlaws) {
      return try ProgrammeFile.read(text) { templates[$0] }
    } catch {
      throw CommandFailure(.usage, error.message(file: name))
    }
  }
}

extension FileFlaws {
  /// The flaws as lines for the user.
  func message(file: String) -> String {
    let lines = flaws.map { flaw in
      let place = flaw.place.isEmpty ? "" : "（\(flaw.place)）"
      return flaw.line > 0
        ? "  第 \(flaw.line) 行\(place)：\(flaw.message)" : "  \(flaw.message)\(place)"
    }
    return "“\(file)”中有 \(flaws.count) 处问题，未被采用：\n" + lines.joined(separator: "\n")
  }
}
