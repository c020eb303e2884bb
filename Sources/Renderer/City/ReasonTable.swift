import Metrics

/// The reasons for which reported enterprises do not count, each with its condition and clause.
struct ReasonTable: Sendable {
  private let dossier: CityDossier
  private let tally: EnterpriseTally

  /// Creates the table of a set of the city's rows.
  init(_ dossier: CityDossier, _ tally: EnterpriseTally) {
    self.dossier = dossier
    self.tally = tally
  }

  /// The names of the template `parts/city-reasons`.
  var context: TemplateContext {
    let funnel = tally.funnel
    return [
      "reported": .text(String(funnel.accepted)), "counted": .text(String(funnel.counted)),
      "excluded": .text(String(funnel.accepted - funnel.counted)),
      "sizeUnknown": .text(tally.sizeUnknown > 0 ? String(tally.sizeUnknown) : ""),
      "hasReported": .flag(funnel.accepted > 0), "hasLedger": .flag(dossier.report.hasLedgers),
      "ledgerHref": .text(SitePath.ledger(dossier.code)),
      "rows": .list(ReasonCount.all(tally, dossier.programme).map(row)),
    ]
  }

  private func row(_ reason: ReasonCount) -> TemplateContext {
    let isLinked = reason.rows > 0 && dossier.report.hasLedgers
    return [
      "name": .text(reason.name), "definition": .text(reason.definition),
      "clause": .text(reason.clause.isEmpty ? Figures.none : reason.clause),
      "ruleHref": .text(ReasonTable.rule(reason.key)), "count": .text(String(reason.rows)),
      "rowsHref": .text(isLinked ? CityPath.excluded(reason.key, of: dossier.code) : ""),
    ]
  }

  /// Returns the place where a reason is defined.
  static func rule(_ key: String) -> String { "\(SitePath.methodology)#reason-\(key)" }
}
