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
    let all = dossier.report.findings(of: dossier.code)
    // What is only for information stands in the list of outcomes, where there is one.
    let outcomes = CityOutcomes(dossier)
    let summary = outcomes.summary
    let severities = Finding.Severity.allCases.filter { summary.isEmpty || $0 != .info }
    let own = severities.flatMap { severity in all.filter { $0.severity == severity } }
    let isJudged = !dossier.assessment.findings.isEmpty || !summary.isEmpty
    func count(_ severity: Finding.Severity) -> Int {
      own.count { $0.severity == severity }
    }
    let infos = count(.info)
    let more = own.count - CityFindings.limit
    let ledger = ledgerRows(of: own)
    return [
      "hasRows": .flag(!own.isEmpty), "isJudged": .flag(isJudged),
      "outcomes": .list(outcomes.rows), "outcomeCounts": .text(summary),
      "count": .text(String(own.count)), "violations": .text(String(count(.violation))),
      "warnings": .text(String(count(.warning))), "infos": .text(infos > 0 ? String(infos) : ""),
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
      // The words of many rules end with what they ask for.
      "expected": .text(finding.message.hasSuffix(finding.expected) ? "" : finding.expected),
      "actual": .text(finding.actual),
      "source": .text(finding.source.map(dossier.source) ?? ""),
      "sourceHref": .optional(place.flatMap { LedgerPages.path(of: $0, in: dossier.assessment) }),
      "rowCount": .text(
        finding.rowCount > 1
          ? "\(finding.source == nil ? "共" : " 等")\(finding.rowCount)行" : ""),
    ]
  }
}
