import Metrics

/// What is checked in files and rows, as rows of the methodology's tables.
struct CheckList: Sendable {
  private let catalogue: QualityCatalogue

  init(_ report: Report) {
    catalogue = report.catalogue
  }

  /// The names that the methodology page uses.
  var context: TemplateContext {
    [
      "hasChecks": .flag(!catalogue.rules.isEmpty || !catalogue.reading.isEmpty),
      "checks": .list(catalogue.rules.flatMap(rows)),
      "readingKinds": .list(catalogue.reading.map(row)),
    ]
  }

  /// One row for each check of a rule, and one for what is left open.
  private func rows(of rule: QualityRule) -> [TemplateContext] {
    var rows = rule.checks.map { entry in
      own(
        of: rule, meaning: entry.meaning, severity: entry.settings.severity,
        words: entry.settings.severity?.words ?? "已关闭", remedy: entry.remedy)
    }
    if !rule.open.isEmpty {
      rows.append(
        own(of: rule, meaning: rule.open, severity: nil, words: "不在此检查", remedy: Figures.none))
    }
    // Only the first row of a rule carries its anchor.
    let anchor: TemplateContext = ["anchor": .text("check-\(rule.code)")]
    return rows.enumerated().map { $0 == 0 ? $1.merging(anchor) : $1 }
  }

  private func own(
    of rule: QualityRule, meaning: String, severity: DataIssue.Severity?, words: String,
    remedy: String
  ) -> TemplateContext {
    [
      "anchor": .text(""), "code": .text(rule.code), "title": .text(rule.title),
      "meaning": .text(meaning), "severity": .text(severity?.rawValue ?? ""),
      "severityWords": .text(words), "remedy": .text(remedy),
    ]
  }

  private func row(_ kind: ReadingKind) -> TemplateContext {
    [
      "anchor": .text("check-\(kind.code)"), "code": .text(kind.code),
      "title": .text(kind.title), "meaning": .text(kind.meaning),
      "place": .text(kind.place.words), "severity": .text(kind.severity.rawValue),
      "severityWords": .text(kind.severity.words),
      "remedy": .text(kind.remedy.isEmpty ? Figures.none : kind.remedy),
    ]
  }
}

extension ReadingKind.Place {
  /// What an issue concerns, in words.
  fileprivate var words: String {
    switch self {
    case .file: "文件"
    case .sheet: "工作表"
    case .cell: "单元格"
    }
  }
}
