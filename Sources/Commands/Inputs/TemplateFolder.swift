import Ingestion
import Metrics

/// Reads a bureau's own templates, which take the place of built-in ones of the same path.
enum TemplateFolder {
  /// Returns the texts of a folder by relative path.
  ///
  /// - Parameter path: The folder; nil reads nothing.
  /// - Returns: The texts; empty without a folder.
  /// - Throws: `CommandFailure` where the folder or a file in it cannot be read.
  static func texts(_ path: String?) throws(CommandFailure) -> [String: String] {
    guard let path else { return [:] }
    let folder: InputFolder
    do throws(CommandFailure) {
      folder = try InputFolder(path)
    } catch {
      throw CommandFailure(.usage, "找不到模板文件夹“\(path)”；请核对 --templates 的路径")
    }
    var texts: [String: String] = [:]
    for entry in folder.entries {
      if let flaw = entry.flaw {
        let issue = flaw.issue(file: entry.path)
        guard issue.severity == .error else { continue }
        throw CommandFailure(.usage, "模板“\(path)/\(entry.path)”\(issue.message)；\(issue.hint)")
      }
      let text: String?
      do throws(FileReader.Failure) {
        text = try FileReader.text(of: entry.location)
      } catch {
        throw CommandFailure(.usage, "无法读取模板“\(entry.location)”；请检查访问权限")
      }
      guard let text else {
        throw CommandFailure(.usage, "模板“\(entry.location)”不是 UTF-8 文本；请另存为 UTF-8 编码")
      }
      texts[entry.path] = text
    }
    return texts
  }
}
