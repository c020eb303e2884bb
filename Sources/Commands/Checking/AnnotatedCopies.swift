import Ingestion
import Metrics
import Publishing

/// Writes a copy of each file with its issues in it.
struct AnnotatedCopies {
  private let folder: String
  private let files: [InputSet.File]
  private let writer: FolderWriter
  /// Where each table goes, by its path in the input.
  private let targets: [String: String]

  /// Opens the folder, so that a wrong one is told before anything is read.
  ///
  /// - Parameters:
  ///   - folder: A folder that is new or empty.
  ///   - inputs: The listed files.
  /// - Throws: `CommandFailure` where two files have the same path, or the folder is no good.
  init(_ folder: String, of inputs: InputSet) throws(CommandFailure) {
    self.folder = folder
    files = inputs.files.filter { InputKind.of(path: $0.entry.path) == .table }
    var targets: [String: String] = [:]
    var taken: Set<String> = []
    for path in files.map(\.entry.path) {
      let isTaken = targets.updateValue(path, forKey: path) != nil
      guard !isTaken else {
        throw CommandFailure(
          .usage, "几个输入里都有“\(path)”，无法放进同一个标注文件夹；请分开检查，或给出它们的上级文件夹")
      }
      if path.lowercased().hasSuffix(".xlsx") { taken.insert(path.lowercased()) }
    }
    for path in files.map(\.entry.path) where !path.lowercased().hasSuffix(".xlsx") {
      let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      let name = taken.contains("\(stem).xlsx".lowercased()) ? "\(path).xlsx" : "\(stem).xlsx"
      taken.insert(name.lowercased())
      targets[path] = name
    }
    self.targets = targets
    do throws(PublishingError) {
      writer = try FolderWriter(folder)
    } catch {
      throw CommandFailure(.unwritable, error.description)
    }
  }

  /// Writes the copies.
  ///
  /// - Parameter issues: The issues of all files.
  /// - Returns: What was written and what was not, in Chinese.
  /// - Throws: `CommandFailure` where a copy cannot be written.
  func write(_ issues: [DataIssue]) throws(CommandFailure) -> String {
    let issues = Dictionary(grouping: issues, by: \.file)
    var lines: [String] = []
    var count = 0
    for file in files {
      let path = file.entry.path
      guard let target = targets[path] else { continue }
      let copy: AnnotatedFile
      do throws(AnnotationError) {
        copy = try Self.copy(of: file, issues[path] ?? [])
      } catch {
        lines.append("  未标注 \(path)：\(error.reason)")
        continue
      }
      do throws(PublishingError) {
        try writer.write(copy.bytes, to: target)
      } catch {
        throw CommandFailure(.unwritable, error.description)
      }
      count += 1
      if let remark = copy.form.remark {
        lines.append("  \(path)：版式无法保留，只标注了内容（\(remark)）")
      }
    }
    return (["已在“\(folder)”中写入 \(count) 个标注文件，首页“问题清单”列出全部问题。"] + lines)
      .joined(separator: "\n")
  }

  private static func copy(
    of file: InputSet.File, _ issues: [DataIssue]
  ) throws(AnnotationError) -> AnnotatedFile {
    if let flaw = file.entry.flaw { throw .unreadable(flaw) }
    let bytes: [UInt8]
    do throws(FileReader.Failure) {
      bytes = try FileReader.bytes(of: file.entry.location)
    } catch {
      throw .unreadable(.unreadable(error.obstacle))
    }
    return try AnnotatedFile(bytes, path: file.entry.path, issues: issues)
  }
}
