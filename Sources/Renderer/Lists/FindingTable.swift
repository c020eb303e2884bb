import Metrics

/// The rules that are broken, as rows of a table.
struct FindingTable: Sendable {
  private let report: Report
  private let ledgerRows: [SourceReference: Int]

  init(_ report: Report) {
    self.report = report
    var rows: [SourceReference: Int] = [:]
    if report.hasLedgers && !report.assessment.findings.isEmpty {
      for (place, record) in report.assessment.submission.enterprises.enumerated() {
        rows[record.source] = place
      }
    }
    ledgerRows = rows
  }

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
    findings.filter { $0.severity == severity }.map(row)
  }

  /// All rows, the gravest first.
  var rows: [TemplateContext] { Finding.Severity.allCases.flatMap { rows(of: $0) } }

  /// The rules that are broken, by city and severity: `rows` of `rule` with a cell for each city.
  var byRule: [TemplateContext] {
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
    return rules.map { rule in
      let own = findings.filter { $0.rule == rule }
      return [
        "rule": .text(rule), "ruleTotal": .text(String(own.count)),
        "cells": .texts(
          report.assessment.cities.map { city in
            let count = own.count { $0.city == city.city.code }
            return count == 0 ? "" : String(count)
          }),
        "severity": .text(own.first?.severity.rawValue ?? ""),
        "severityWords": .text(own.first?.severity.words ?? ""),
      ]
    }
  }

  private func row(_ finding: Finding) -> TemplateContext {
    let place = finding.source.flatMap { ledgerRows[$0] }
    let city = finding.city
    return [
      "severity": .text(finding.severity.rawValue),
      "severityWords": .text(finding.severity.words), "rule": .text(finding.rule),
      "city": .text(city.map(report.cityName) ?? report.programme.totalName),
      "path": .text(city.map { "\(SitePath.city($0))#findings" } ?? ""),
      "subject": .text(finding.subject), "message": .text(finding.message),
      "expected": .text(finding.expected.isEmpty ? Figures.none : finding.expected),
      "actual": .text(finding.actual.isEmpty ? Figures.none : finding.actual),
      "source": .text(finding.source.map(report.assessment.submission.location) ?? ""),
      "sourceHref": .text(
        place.flatMap { place in city.map { SitePath.ledgerRow(place, of: $0) } } ?? ""),
    ]
  }
}
