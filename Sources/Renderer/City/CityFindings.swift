import Metrics

/// The findings of rules about one city, the gravest first, cut off where the list of all goes on.
struct CityFindings: Sendable {
  private let dossier: CityDossier

  /// More rows than this are left to the list of all findings.
  static let limit = 60

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-findings`.
  var context: TemplateContext {
    let all = dossier.assessment.findings
    let own = Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.city == dossier.code && $0.severity == severity }
    }
    func count(_ severity: Finding.Severity) -> String {
      String(own.filter { $0.severity == severity }.count)
    }
    let more = own.count - CityFindings.limit
    let outcomes = CityOutcomes(dossier).summary
    let ledger = ledgerRows(of: own)
    return [
      "hasRows": .flag(!own.isEmpty), "isJudged": .flag(!all.isEmpty || !outcomes.isEmpty),
      "outcomes": .list(CityOutcomes(dossier).rows), "outcomeCounts": .text(outcomes),
      "count": .text(String(own.count)), "violations": .text(count(.violation)),
      "warnings": .text(count(.warning)), "infos": .text(count(.info)),
      "rows": .list(own.prefix(CityFindings.limit).map { row($0, ledger) }),
      "more": .text(more > 0 ? String(more) : ""), "href": .text(SitePath.findings),
    ]
  }

  /// The enterprises' places by the row that they were read from, as far as findings name them.
  private func ledgerRows(of findings: [Finding]) -> [SourceReference: Int] {
    guard dossier.report.hasLedgers, !findings.isEmpty else { return [:] }
    let named = Set(findings.compactMap(\.source))
    var places: [SourceReference: Int] = [:]
    for place in dossier.city.rows.enterprises {
      let source = dossier.submission.enterprises[place].source
      if named.contains(source) { places[source] = place }
    }
    return places
  }

  private func row(_ finding: Finding, _ ledger: [SourceReference: Int]) -> TemplateContext {
    let place = finding.source.flatMap { ledger[$0] }
    return [
      "rule": .text(finding.rule), "clause": .text(finding.clause),
      "ruleHref": .text("\(SitePath.methodology)#rule-\(finding.rule)"),
      "severity": .text(finding.severity.words),
      "severityClass": .text(finding.severity.rawValue),
      "subject": .text(finding.subject), "message": .text(finding.message),
      "expected": .text(finding.expected), "actual": .text(finding.actual),
      "source": .text(finding.source.map(dossier.source) ?? ""),
      "sourceHref": .optional(place.flatMap { LedgerPages.path(of: $0, in: dossier.assessment) }),
      "rowCount": .text(finding.rowCount > 1 ? String(finding.rowCount) : ""),
    ]
  }
}
