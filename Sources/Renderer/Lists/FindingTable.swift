import Metrics

/// The rules that are broken, as rows of a table.
struct FindingTable: Sendable {
  private let report: Report
  private let rowPaths: RowPaths

  init(_ report: Report) {
    self.report = report
    rowPaths = RowPaths(report, rowsPerFinding: FindingTable.shown)
  }

  /// Returns the anchor of a rule's first finding.
  static func anchor(of rule: String) -> String { "finding-\(rule)" }

  private var findings: [Finding] { report.assessment.findings }

  /// The number of findings by severity, the gravest first.
  var counts: [TemplateContext] {
    Finding.Severity.allCases.map { severity in
      [
        "severity": .text(severity.rawValue), "severityWords": .text(severity.words),
        "count": .text(String(findings.count { $0.severity == severity })),
      ]
    }
  }

  /// Returns the rows of one severity, in the order in which they were found.
  func rows(of severity: Finding.Severity) -> [TemplateContext] {
    var seen: Set<String> = []
    return findings.filter { $0.severity == severity }.map {
      row($0, isFirst: seen.insert($0.rule).inserted)
    }
  }

  /// The rules of one severity that are broken, each with its number in each city.
  func rules(of severity: Finding.Severity) -> [TemplateContext] {
    let own = findings.filter { $0.severity == severity }
    var ids: [String] = []
    for finding in own where !ids.contains(finding.rule) { ids.append(finding.rule) }
    return ids.compactMap { id in
      let broken = own.filter { $0.rule == id }
      guard let first = broken.first else { return nil }
      let isWhole = broken.contains { $0.city == nil }
      return [
        "rule": .text(id), "ruleHref": .text("\(SitePath.methodology)#rule-\(id)"),
        "message": .text(first.message), "clause": .text(first.clause),
        "ruleCount": .text(String(broken.count)),
        "listHref": .text("\(SitePath.findings)#\(FindingTable.anchor(of: id))"),
        "inCities": .list(
          report.assessment.cities.compactMap { city in
            let count = broken.count { $0.city == city.city.code }
            guard count > 0 else { return nil }
            return [
              "cityCount": .text("\(city.city.name) \(count)"),
              "path": .text(report.findingsPath(of: city.city.code)),
            ]
          }),
        "inWhole": .text(isWhole ? report.programme.totalName : ""),
      ]
    }
  }

  /// All rows, the gravest first.
  var rows: [TemplateContext] { Finding.Severity.allCases.flatMap { rows(of: $0) } }

  private func row(_ finding: Finding, isFirst: Bool) -> TemplateContext {
    let city = finding.city
    return [
      "anchor": .text(isFirst ? FindingTable.anchor(of: finding.rule) : ""),
      "severity": .text(finding.severity.rawValue),
      "severityWords": .text(finding.severity.words), "rule": .text(finding.rule),
      "ruleHref": .text("\(SitePath.methodology)#rule-\(finding.rule)"),
      "clause": .text(finding.clause),
      "city": .text(city.map(report.cityName) ?? report.programme.totalName),
      "path": .text(
        report.programme.isSubsidy ? "" : city.map { report.findingsPath(of: $0) } ?? ""),
      "subject": .text(finding.subject), "message": .text(finding.message),
      "expected": .text(finding.expected.isEmpty ? Figures.none : finding.expected),
      "actual": .text(finding.actual.isEmpty ? Figures.none : finding.actual),
      "sources": .list(sources(of: finding).map(source)),
      "moreSources": .text(more(finding)),
    ]
  }

  /// The rows that a finding rests on, as many as a cell of a table holds.
  private func sources(of finding: Finding) -> [SourceReference] {
    let rows = finding.rows.map(\.source)
    return rows.isEmpty
      ? [finding.source].compactMap { $0 } : Array(rows.prefix(FindingTable.shown))
  }

  private static let shown = 3

  private func more(_ finding: Finding) -> String {
    finding.rowCount > FindingTable.shown ? "等\(finding.rowCount)行" : ""
  }

  private func source(_ source: SourceReference) -> TemplateContext {
    [
      "source": .text(report.assessment.submission.location(of: source)),
      "sourceHref": .optional(rowPaths.path(of: source)),
    ]
  }
}
