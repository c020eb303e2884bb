import Metrics

/// The recipients with what each was given, on pages of 1,000.
struct RecipientPages: Sendable {
  private let dossier: SubsidyDossier
  private let places: AwardPlaces

  init(_ dossier: SubsidyDossier, _ places: AwardPlaces) {
    self.dossier = dossier
    self.places = places
  }

  /// The template of the pages.
  static let template = "pages/recipients"

  private var recipients: [AwardRecipientTotal] { dossier.overview.recipients }

  /// The plans of all pages; one page also where nothing was handed in.
  var plans: [PagePlan] {
    let size = AwardPlaces.rowsPerPage
    let count = max(1, (recipients.count + size - 1) / size)
    return (1...count).map { number in
      let path = SubsidyPath.recipients(page: number)
      let charts = number == 1 ? [SubsidyCharts(dossier).recipients] : []
      return PagePlan(path: path, charts: charts) { shelf throws(RendererError) in
        try page(path, number: number, of: count, shelf)
      }
    }
  }

  private func page(
    _ path: String, number: Int, of count: Int, _ shelf: ChartShelf
  ) throws(RendererError) -> Page {
    let first = (number - 1) * AwardPlaces.rowsPerPage
    let part = recipients.dropFirst(first).prefix(AwardPlaces.rowsPerPage)
    var chart = TemplateValue.none
    if number == 1 {
      chart = try shelf.figure(SubsidyCharts(dossier).recipients.path, on: path)
    }
    return Page(
      path: path, template: RecipientPages.template, title: "受益单位", section: .recipients,
      context: [
        "summary": .text(SubsidyProse(dossier).recipients), "recipientsChart": chart,
        "awardsHref": .text(SubsidyPath.awards(page: 1)), "hasRows": .flag(!part.isEmpty),
        "hasPages": .flag(count > 1),
        "pages": .list(
          SubsidyPager.pages(current: number, of: count) { SubsidyPath.recipients(page: $0) }),
        "rows": .list(
          part.enumerated().map { place, total in
            RecipientRow(dossier, places).context(total, rank: first + place + 1)
          }),
      ])
  }
}

/// Writes recipients as rows of tables.
struct RecipientRow: Sendable {
  private let dossier: SubsidyDossier
  private let places: AwardPlaces

  init(_ dossier: SubsidyDossier, _ places: AwardPlaces) {
    self.dossier = dossier
    self.places = places
  }

  /// Returns the names of a recipient's row.
  func context(_ recipient: AwardRecipientTotal, rank: Int) -> TemplateContext {
    let total = recipient.total
    var items: [String] = []
    var years: Set<Int> = []
    var findings: Set<Finding> = []
    for place in total.places {
      let award = dossier.awards[place]
      let name = dossier.itemName(of: award)
      if !items.contains(name) { items.append(name) }
      if let year = award.decidedOn?.day.year { years.insert(year) }
      findings.formUnion(dossier.findings[place] ?? [])
    }
    let violations = findings.count { $0.severity == .violation }
    return [
      "rank": .text(String(rank)),
      "recipient": .text(recipient.recipient.isEmpty ? Figures.missing : recipient.recipient),
      "code": .text(recipient.creditCode.text),
      "href": .text(total.places.first.flatMap { places.path(of: $0) } ?? ""),
      "itemNames": .text(items.joined(separator: "、")),
      "years": .text(years.sorted().map { String($0) }.joined(separator: "、")),
      "awardCount": .text(String(total.rows)), "central": .text(SubsidyProse.sum(total.central)),
      "municipal": .text(SubsidyProse.sum(total.municipal)), "sum": .text(Figures.wan(total.sum)),
      "violationCount": .text(violations > 0 ? "违规\(violations)" : ""),
      "warningCount": .text(
        findings.count > violations ? "提醒\(findings.count - violations)" : ""),
    ]
  }
}
