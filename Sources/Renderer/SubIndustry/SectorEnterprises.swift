import Metrics

/// The enterprises of a sub-industry, each with a link to its row in the ledger.
struct SectorEnterprises: Sendable {
  private let dossier: CityDossier
  private let sector: SubIndustryAssessment

  init(_ dossier: CityDossier, _ sector: SubIndustryAssessment) {
    self.dossier = dossier
    self.sector = sector
  }

  /// The rows; none where the edition names no enterprises.
  var contexts: [TemplateContext] {
    guard dossier.report.hasLedgers else { return [] }
    var names: [ExclusionReason: String] = [:]
    for condition in dossier.programme.counting.conditions {
      names[condition.reason] = condition.name
    }
    return sector.rows.enterprises.map { row(place: $0, names) }
  }

  private func row(place: Int, _ names: [ExclusionReason: String]) -> TemplateContext {
    let record = dossier.submission.enterprises[place]
    let verdict = dossier.assessment.enterpriseVerdicts[place]
    let state = LedgerState(verdict)
    let reasons = verdict.reasons.map { names[$0] ?? $0.rawValue }
    return [
      "name": .text(LedgerRow.name(record)),
      "href": .optional(LedgerPages.path(of: place, in: dossier.assessment)),
      "district": .text(SectorFacts.text(record.district)),
      "accepted": .text(Figures.day(record.acceptedOn)),
      "levels": .text(LedgerRow.levels(record)),
      "investment": .text(Figures.wan(record.investment)), "state": .text(state.words),
      "stateClass": .text(state.className), "reasons": .text(reasons.joined(separator: "；")),
    ]
  }
}
