import Ingestion
import Metrics

/// What a check prints: the issues by file and sheet, most severe first.
struct CheckReport {
  let result: ReadResult

  init(_ result: ReadResult) {
    self.result = result
  }

  /// A Boolean value indicating whether any issue is an error.
  var hasErrors: Bool { result.issues.contains { $0.severity == .error } }

  /// The report for people, in Chinese.
  var text: String {
    var lines: [String] = []
    for group in groups {
      let place = group.sheet.isEmpty ? group.file : "\(group.file)（\(group.sheet)）"
      lines.append("\(place)：\(Self.counts(group.issues))")
      for severity in DataIssue.Severity.allCases {
        for issue in group.issues where issue.severity == severity {
          lines.append("  " + Self.line(of: issue))
        }
      }
      lines.append("")
    }
    lines.append(summary)
    return lines.joined(separator: "\n")
  }

  private struct Group {
    let file: String
    let sheet: String
    var issues: [DataIssue]
  }

  /// The issues by file and sheet, in reading order.
  private var groups: [Group] {
    var groups: [Group] = []
    var places: [SourceTable: Int] = [:]
    for issue in result.issues {
      let table = SourceTable(file: issue.file, sheet: issue.sheet)
      if let place = places[table] {
        groups[place].issues.append(issue)
      } else {
        places[table] = groups.count
        groups.append(Group(file: issue.file, sheet: issue.sheet, issues: [issue]))
      }
    }
    return groups
  }

  private var summary: String {
    let tables = result.tables.filter { $0.status == .read }
    let rows = tables.reduce(0) { $0 + $1.rowCount }
    let issues = result.issues.isEmpty ? "没有发现问题" : Self.counts(result.issues)
    return "共读取 \(tables.count) 张表、\(rows) 行；\(issues)。"
  }

  private static func line(of issue: DataIssue) -> String {
    let place = [issue.cell, issue.value.isEmpty ? "" : "“\(issue.value)”"]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let head = issue.severity.words + (place.isEmpty ? "" : " \(place)")
    let hint = issue.hint.isEmpty ? "" : "。改法：\(issue.hint)"
    return "\(head)：\(issue.message)\(hint)〔\(issue.code)〕"
  }

  private static func counts(_ issues: [DataIssue]) -> String {
    DataIssue.Severity.allCases.compactMap { severity in
      let count = issues.count { $0.severity == severity }
      return count > 0 ? "\(severity.words) \(count) 处" : nil
    }.joined(separator: "、")
  }
}
