import Metrics
import Tabular

/// The issues of a file as the sheet 问题清单 and as remarks on cells.
struct IssueSheet {
  /// The name of the sheet.
  static let name = "问题清单"

  private let issues: [DataIssue]
  /// Lines that say what the copy cannot keep.
  var notes: [String] = []

  /// Takes the issues of a file.
  init(_ issues: [DataIssue]) {
    // Most severe first, within a severity in reading order.
    self.issues = DataIssue.Severity.allCases.flatMap { severity in
      issues.filter { $0.severity == severity }
    }
  }

  /// What is said about the file.
  var annotation: Annotation {
    var list = Annotation.List(
      name: Self.name, title: title, columns: columns, linkColumn: 2, rows: rows)
    list.notes = notes
    if issues.count > Annotation.listLimit {
      list.notes.append("问题较多，本表只列前 \(Annotation.listLimit) 处")
    }
    return Annotation(marks: issues.compactMap(mark), list: list)
  }

  private var title: String {
    guard !issues.isEmpty else { return "没有发现问题" }
    let counts = DataIssue.Severity.allCases.compactMap { severity in
      let count = issues.count { $0.severity == severity }
      return count > 0 ? "\(severity.words) \(count) 处" : nil
    }
    return counts.joined(separator: "、") + "；点“单元格”一列可跳到问题所在"
  }

  private var columns: [Annotation.List.Column] {
    let titles = ["程度", "工作表", "单元格", "原值", "问题", "改法", "代码"]
    let limits = [8, 24, 9, 30, 60, 60, 26]
    let texts = rows.prefix(2000).map(\.texts)
    return titles.indices.map { column in
      let widest = texts.map { DisplayWidth.ofLines($0[column]) }.max() ?? 0
      let width = max(DisplayWidth.of(titles[column]), widest) + 2
      return Annotation.List.Column(titles[column], width: min(limits[column], width))
    }
  }

  private var rows: [Annotation.List.Row] {
    issues.prefix(Annotation.listLimit).map { issue in
      let kind: Annotation.Kind? =
        switch issue.severity {
        case .error: .error
        case .warning: .warning
        case .info: nil
        }
      let target =
        CellAddress.place(of: issue.cell) == nil
        ? nil : Annotation.List.Target(sheet: issue.sheet, address: issue.cell)
      let texts = [
        issue.severity.words, issue.sheet, issue.cell, issue.value, issue.message, issue.hint,
        issue.code,
      ]
      return Annotation.List.Row(texts, kind: kind, target: target)
    }
  }

  /// A remark on the issue's cell; nil where there is none, or nothing is to be mended.
  private func mark(_ issue: DataIssue) -> Annotation.Mark? {
    guard issue.severity != .info, let place = CellAddress.place(of: issue.cell) else {
      return nil
    }
    let hint = issue.hint.isEmpty ? "" : "\n改法：\(issue.hint)"
    return Annotation.Mark(
      sheet: issue.sheet, row: place.row, column: place.column,
      kind: issue.severity == .error ? .error : .warning,
      text: "\(issue.severity.words)：\(issue.message)\(hint)\n〔\(issue.code)〕")
  }
}
