import Metrics

/// The problems in the files that were handed in, as rows of tables by file.
struct QualityTable: Sendable {
  private let issues: [DataIssue]
  private let report: Report

  init(_ report: Report) {
    self.report = report
    issues = report.assessment.issues
  }

  /// The number of issues by severity, the gravest first.
  var counts: [TemplateContext] {
    DataIssue.Severity.allCases.map { severity in
      [
        "severity": .text(severity.rawValue), "severityWords": .text(severity.words),
        "count": .text(String(issues.count { $0.severity == severity })),
      ]
    }
  }

  /// The files in reading order, each with its issues.
  var files: [TemplateContext] {
    var names: [String] = []
    var byFile: [String: [DataIssue]] = [:]
    for issue in issues {
      if byFile[issue.file] == nil { names.append(issue.file) }
      byFile[issue.file, default: []].append(issue)
    }
    return names.enumerated().map { place, name in
      let own = byFile[name] ?? []
      return [
        "file": .text(name), "anchor": .text("file-\(place + 1)"),
        "errors": .text(count(.error, in: own)), "warnings": .text(count(.warning, in: own)),
        "infos": .text(count(.info, in: own)), "issues": .list(own.map(row)),
      ]
    }
  }

  /// The kinds of issues, the gravest first, then in the order of first meeting, each with its
  /// number and an example.
  var kinds: [TemplateContext] {
    // A code may come with more than one severity.
    var order: [String] = []
    var groups: [String: (first: DataIssue, count: Int)] = [:]
    for issue in issues {
      let kind = "\(issue.code) \(issue.severity.rawValue)"
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: (issue, 0)].count += 1
    }
    let kinds = order.compactMap { groups[$0] }
    return DataIssue.Severity.allCases.flatMap { severity in
      kinds.filter { $0.first.severity == severity }
    }
    .map { first, count in
      [
        "severity": .text(first.severity.rawValue), "severityWords": .text(first.severity.words),
        "kind": .text(report.issueName(first.code)), "kindHref": .text(href(of: first.code)),
        "kindCount": .text(String(count)), "example": .text(first.message),
        "hint": .text(first.hint),
      ]
    }
  }

  /// Where the code is explained; empty where the catalogue does not know it.
  private func href(of code: String) -> String {
    report.catalogue.title(of: code) == nil ? "" : "\(SitePath.methodology)#check-\(code)"
  }

  private func count(_ severity: DataIssue.Severity, in issues: [DataIssue]) -> String {
    String(issues.count { $0.severity == severity })
  }

  private func row(_ issue: DataIssue) -> TemplateContext {
    let places = [issue.sheet, issue.cell].filter { !$0.isEmpty }
    return [
      "severity": .text(issue.severity.rawValue), "severityWords": .text(issue.severity.words),
      "place": .text(places.isEmpty ? "整个文件" : places.joined(separator: " ")),
      "value": .text(issue.value),
      "message": .text(issue.message), "hint": .text(issue.hint),
      "kind": .text(report.issueName(issue.code)),
    ]
  }
}
