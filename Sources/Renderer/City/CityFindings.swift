import Metrics

/// The findings of rules about one city, the gravest first.
struct CityFindings: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-findings`.
  var context: TemplateContext {
    let all = dossier.assessment.findings
    let own = Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.city == dossier.code && $0.severity == severity }
    }
    return [
      "hasRows": .flag(!own.isEmpty), "isJudged": .flag(!all.isEmpty),
      "count": .text(String(own.count)),
      "violations": .text(String(own.filter { $0.severity == .violation }.count)),
      "rows": .list(own.map(row)),
    ]
  }

  private func row(_ finding: Finding) -> TemplateContext {
    [
      "rule": .text(finding.rule), "severity": .text(finding.severity.words),
      "severityClass": .text(finding.severity.rawValue),
      "ruleHref": .text("\(SitePath.methodology)#rule-\(finding.rule)"),
      "subject": .text(finding.subject), "message": .text(finding.message),
      "expected": .text(finding.expected), "actual": .text(finding.actual),
      "source": .text(finding.source.map(dossier.source) ?? ""),
    ]
  }
}
