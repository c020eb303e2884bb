import Metrics

/// The rows that do not count, by reason: the head of a ledger, to which counts link.
struct LedgerReasons: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// More rows than this are named only in the ledger itself.
  static let limit = 200

  /// One set of names for each reason that occurs, in testing order.
  var contexts: [TemplateContext] {
    var rows: [String: [Int]] = [:]
    for row in dossier.city.rows.enterprises {
      let verdict = dossier.assessment.enterpriseVerdicts[row]
      guard verdict.isReported, !verdict.isCounted else { continue }
      for reason in verdict.reasons { rows[reason.rawValue, default: []].append(row) }
      if dossier.submission.enterprises[row].enterprise.isEmpty {
        rows[ReasonCount.unnamedKey, default: []].append(row)
      }
    }
    return ReasonCount.all(dossier.city.tally, dossier.programme).compactMap { reason in
      rows[reason.key].map { context(reason, rows: $0) }
    }
  }

  private func context(_ reason: ReasonCount, rows: [Int]) -> TemplateContext {
    let more = rows.count - LedgerReasons.limit
    return [
      "id": .text("reason-\(reason.key)"), "reasonName": .text(reason.name),
      "ruleHref": .text(ReasonTable.rule(reason.key)), "count": .text(String(rows.count)),
      "links": .list(
        rows.prefix(LedgerReasons.limit).map { row in
          [
            "text": .text(LedgerRow.name(dossier.submission.enterprises[row])),
            "href": .optional(LedgerPages.path(of: row, in: dossier.assessment)),
          ]
        }), "more": .text(more > 0 ? String(more) : ""),
    ]
  }
}
