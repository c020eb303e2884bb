import Metrics

/// Modes, platforms and solutions: reported, counted, and why rows do not count.
struct ProductTable: Sendable {
  private let dossier: CityDossier
  private let rows: CityRows

  init(_ dossier: CityDossier, rows: CityRows) {
    self.dossier = dossier
    self.rows = rows
  }

  private static let keys: [IndicatorKey] = [.modes, .platforms, .solutions]

  /// The names of the template `parts/city-products`.
  var context: TemplateContext {
    ["rows": .list(ProductTable.keys.map(row))]
  }

  private func row(_ key: IndicatorKey) -> TemplateContext {
    let all = ProductRow.all(key, rows: rows, of: dossier.assessment)
    let reported = all.filter(\.verdict.isReported)
    let counted = reported.filter(\.verdict.isCounted).count
    let flaws: [(String, Int)] = ProductVerdict.Flaw.allCases.compactMap { flaw in
      let count = reported.filter { $0.verdict.flaws.contains(flaw) }.count
      return count > 0 ? (flaw.words, count) : nil
    }
    let isMissing = all.isEmpty
    return [
      "name": .text(dossier.report.indicator(key)?.shortName ?? key.rawValue),
      "href": .text(
        dossier.report.hasLedgers ? "\(CityPath.records(dossier.code))#\(key.rawValue)" : ""),
      "ruleHref": .text(SitePath.definition(of: key)),
      "registered": .text(isMissing ? Figures.missing : String(all.count)),
      "reported": .text(isMissing ? Figures.missing : String(reported.count)),
      "counted": .text(isMissing ? Figures.missing : String(counted)),
      "excluded": .text(isMissing ? Figures.none : String(reported.count - counted)),
      "flaws": .text(flaws.map { "\($0.0)\($0.1)个" }.joined(separator: "，")),
    ]
  }
}

/// The city's modes by kind, as annex 2 states them: supply chain and industry chain apart.
struct ModeSplit: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-modes`.
  var context: TemplateContext {
    let all = ProductRow.all(.modes, rows: dossier.city.rows, of: dossier.assessment)
    let rows: [TemplateContext] = ModeKind.allCases.map { kind in
      let reported = all.filter { $0.verdict.isReported && $0.owner == kind.rawValue }.count
      return [
        "name": .text(kind.rawValue), "reported": .text(String(reported)),
        "counted": .text(String(dossier.city.countedModes[kind] ?? 0)),
        "enterprises": .text(String(dossier.city.tally.countedByMode[kind] ?? 0)),
      ]
    }
    let supply = dossier.city.countedModes[.supplyChain] ?? 0
    let industry = dossier.city.countedModes[.industryChain] ?? 0
    return [
      "hasRows": .flag(!all.isEmpty), "rows": .list(rows),
      "sentence": .text("支持\(supply)个供应链模式、\(industry)个产业链模式。"),
    ]
  }
}
