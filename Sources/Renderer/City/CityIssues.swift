import Metrics

/// The problems of a city's files, the gravest first, cut off where the quality page goes on.
struct CityIssues: Sendable {
  private let dossier: CityDossier
  private let places: [Int]

  /// More rows than this are left to the quality page.
  static let limit = 40

  init(_ dossier: CityDossier, places: [Int]) {
    self.dossier = dossier
    self.places = places
  }

  /// The names of the template `parts/city-issues`.
  var context: TemplateContext {
    let issues = places.map { dossier.assessment.issues[$0] }
    func count(_ severity: DataIssue.Severity) -> Int {
      issues.filter { $0.severity == severity }.count
    }
    let grave = [DataIssue.Severity.error, .warning].flatMap { severity in
      issues.filter { $0.severity == severity }
    }
    return [
      "errors": .text(String(count(.error))), "warnings": .text(String(count(.warning))),
      "infos": .text(String(count(.info))), "hasInfos": .flag(count(.info) > 0),
      "hasRows": .flag(!grave.isEmpty),
      "rows": .list(grave.prefix(CityIssues.limit).map(row)),
      "more": .text(
        grave.count > CityIssues.limit ? String(grave.count - CityIssues.limit) : ""),
      "href": .text(SitePath.quality),
    ]
  }

  private func row(_ issue: DataIssue) -> TemplateContext {
    let sheet = issue.sheet.isEmpty ? " " : "“\(issue.sheet)”"
    return [
      "severity": .text(issue.severity.words),
      "severityClass": .text(issue.severity.rawValue),
      "place": .text("\(issue.file)\(sheet)\(issue.cell)"),
      "value": .text(issue.value), "message": .text(issue.message), "hint": .text(issue.hint),
    ]
  }
}
