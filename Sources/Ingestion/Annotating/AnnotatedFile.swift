package import Metrics
import Tabular

/// A copy of a file that was handed in, with its issues written into it.
package struct AnnotatedFile: Sendable {
  /// How true the copy is.
  package enum Form: Sendable, Hashable {
    /// The workbook as it was, with colours, comments and the list added.
    case copy
    /// A workbook made of a CSV's cells.
    case made
    /// A workbook made of another's cells, whose layout could not be kept.
    case rebuilt
  }

  /// An `.xlsx` file.
  package let bytes: [UInt8]
  /// How true it is.
  package let form: Form

  /// Writes issues into a copy of a file; nil where the file cannot be read, or no workbook holds
  /// it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path relative to the input.
  ///   - issues: The issues of this file, in reading order.
  package init?(_ bytes: [UInt8], path: String, issues: [DataIssue]) {
    guard InputKind.of(path: path) == .table,
      let opened = try? FileOpener.open(bytes, path: path)
    else { return nil }
    var list = IssueSheet(issues)
    let sheets: [Sheet]
    switch opened {
    case .workbook(let own):
      if let copy = try? WorkbookAnnotator.annotate(bytes, with: list.annotation) {
        self.bytes = copy
        form = .copy
        return
      }
      list.notes.append("原文件的版式无法保留：本文件由原有单元格的内容重新生成，请在原文件上修改")
      sheets = own
      form = .rebuilt
    case .text(let text):
      list.notes.append("原文件是文本表，本文件由其内容生成，全部单元格按文本保存；改好后可直接报送本文件")
      guard let grid = try? CSVReader(separator: text.separator).read(text.text) else {
        return nil
      }
      sheets = [Sheet(name: "", grid: grid)]
      form = .made
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    guard let made = try? PlainAnnotator.workbook(sheets, named: stem, with: list.annotation)
    else { return nil }
    self.bytes = made
  }
}
