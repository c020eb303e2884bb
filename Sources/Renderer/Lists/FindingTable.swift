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

  /// The severities that occur, each with its rules and their findings.
  var sections: [TemplateContext] {
    Finding.Severity.allCases.compactMap { severity in
      let own = findings.filter { $0.severity == severity }
      return own.isEmpty ? nil : section(severity, own)
    }
  }

  private func section(_ severity: Finding.Severity, _ findings: [Finding]) -> TemplateContext {
    // A column in which every row says the same is left out.
    let showsCity = report.programme.cities.count > 1
    let showsSubject = findings.contains { !isAboutPlace($0) }
    let groups = FindingGroup.all(of: findings)
    return [
      "anchor": .text("findings-\(severity.rawValue)"), "severity": .text(severity.rawValue),
      "severityWords": .text(severity.words), "count": .text(String(findings.count)),
      "ruleCount": .text(String(groups.count)), "isInfo": .flag(severity == .info),
      "showsCity": .flag(showsCity), "showsSubject": .flag(showsSubject),
      "columns": .text(String(2 + (showsCity ? 1 : 0) + (showsSubject ? 1 : 0))),
      "groups": .list(groups.map(group)),
    ]
  }

  private func group(_ group: FindingGroup) -> TemplateContext {
    [
      "anchor": .text(group.isFirst ? FindingTable.anchor(of: group.first.rule) : ""),
      "rule": .text(group.first.rule),
      "ruleHref": .text("\(SitePath.methodology)#rule-\(group.first.rule)"),
      "message": .text(group.first.message), "clause": .text(group.first.clause),
      "expected": .text(group.expected ?? ""), "count": .text(String(group.findings.count)),
      "rows": .list(group.findings.map { row($0, states: group.expected == nil) }),
    ]
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

  private func row(_ finding: Finding, states expected: Bool) -> TemplateContext {
    let city = finding.city
    return [
      "city": .text(city.map(report.cityName) ?? report.programme.totalName),
      "path": .text(
        report.programme.isSubsidy ? "" : city.map { report.findingsPath(of: $0) } ?? ""),
      "subject": .text(subject(of: finding)),
      "actual": .text(finding.actual.isEmpty ? Figures.none : finding.actual),
      "asked": .text(expected ? finding.expected : ""),
      "tables": .list(tables(of: finding)),
    ]
  }

  /// Returns whether a finding is about its city, or the whole, itself.
  private func isAboutPlace(_ finding: Finding) -> Bool {
    finding.subject == finding.city.map(report.cityName) ?? report.programme.totalName
  }

  private func subject(of finding: Finding) -> String {
    isAboutPlace(finding) && finding.city != nil ? "全市" : finding.subject
  }

  /// The rows that a finding rests on, as many as a cell of a table holds, table by table.
  private func tables(of finding: Finding) -> [TemplateContext] {
    let rows = finding.rows.map(\.source)
    let shown =
      rows.isEmpty ? [finding.source].compactMap(\.self) : Array(rows.prefix(FindingTable.shown))
    var tables: [Int32] = []
    for row in shown where !tables.contains(row.table) { tables.append(row.table) }
    let submission = report.assessment.submission
    return tables.map { table in
      let own = shown.filter { $0.table == table }
      return [
        "table": .text(own.first.map(submission.tableWords) ?? ""),
        "moreSources": .text(table == tables.last ? more(finding) : ""),
        "numbers": .list(
          own.enumerated().map { place, row in
            [
              "number": .text(String(row.row)), "numberHref": .optional(rowPaths.path(of: row)),
              "isFurther": .flag(place > 0),
            ]
          }),
      ]
    }
  }

  private static let shown = 3

  private func more(_ finding: Finding) -> String {
    finding.rowCount > FindingTable.shown ? "，共\(finding.rowCount)行" : ""
  }
}
