import Metrics

/// The lead units of a city or a sub-industry with their consortia.
struct ConsortiumTable: Sendable {
  private let dossier: CityDossier
  private let consortia: Consortia

  /// Creates the table for the rows of a city, or of one of its sub-industries.
  init(_ dossier: CityDossier, rows: CityRows) {
    self.dossier = dossier
    consortia = Consortia(rows: rows, assessment: dossier.assessment)
  }

  /// The names of the template `parts/city-consortia`.
  var context: TemplateContext {
    [
      "hasRows": .flag(!consortia.all.isEmpty), "rows": .list(consortia.all.map(row)),
      "orphans": .text(consortia.orphans.isEmpty ? "" : String(consortia.orphans.count)),
      "withoutLead": .text(consortia.withoutLead > 0 ? String(consortia.withoutLead) : ""),
      "withForeignLead": .text(
        consortia.withForeignLead > 0 ? String(consortia.withForeignLead) : ""),
    ]
  }

  private func row(_ consortium: Consortium) -> TemplateContext {
    let lead = dossier.submission.leadUnits[consortium.lead]
    func names(_ rows: [Int]) -> TemplateValue {
      let names = rows.map { SectorFacts.text(dossier.submission.partners[$0].unit) }
      return .text(names.isEmpty ? Figures.none : names.joined(separator: "、"))
    }
    return [
      "sector": .text(SectorFacts.text(lead.subIndustry)),
      "unit": .text(SectorFacts.text(lead.unit)),
      "kind": .text(lead.kind.value?.rawValue ?? Figures.missing),
      "selectedOn": .text(Figures.day(lead.selectedOn)),
      "integrators": names(consortium.integrators), "ecosystem": names(consortium.ecosystem),
      "served": .text(String(consortium.served)), "counted": .text(String(consortium.counted)),
      "missing": .text(consortium.missing.joined(separator: "，")),
      "source": .text(dossier.source(lead.source)),
    ]
  }
}
