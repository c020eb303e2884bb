import Metrics

/// One item of a policy: its rules, how far their limits are used up, and its awards.
struct AwardItemPage: Sendable {
  private let dossier: SubsidyDossier
  private let item: AwardItemTotal
  private let places: AwardPlaces

  init(_ dossier: SubsidyDossier, _ item: AwardItemTotal, _ places: AwardPlaces) {
    self.dossier = dossier
    self.item = item
    self.places = places
  }

  /// The template of the page.
  static let template = "pages/award-item"

  /// More rows than this stand only in the ledger of all awards.
  static let limit = 500

  private var path: String { SubsidyPath.item(item.item.key) }
  private var book: RuleBook { dossier.programme.rules }
  private var chart: Chart? { SubsidyCharts(dossier).uses(of: item) }

  /// The page with its chart.
  var plan: PagePlan {
    PagePlan(path: path, charts: [chart].compactMap(\.self)) { shelf throws(RendererError) in
      try page(shelf)
    }
  }

  private func page(_ shelf: ChartShelf) throws(RendererError) -> Page {
    var figure = TemplateValue.none
    if let chart { figure = try shelf.figure(chart.path, on: path) }
    let rows = item.total.places
    let more = rows.count - AwardItemPage.limit
    let maker = AwardRow(dossier, places)
    return Page(
      path: path, template: AwardItemPage.template, title: item.item.name, section: .items,
      crumbs: [.init(text: "奖补项目", path: SubsidyPath.items)],
      context: [
        "showsItem": false, "siblings": .list(dossier.usedItems.map(sibling)),
        "sentence": .text(sentence),
        "usesChart": figure, "rules": .list(rules), "hasRules": .flag(!item.rules.isEmpty),
        "years": .list(years), "rows": .list(rows.prefix(AwardItemPage.limit).map(maker.context)),
        "more": .text(more > 0 ? String(more) : ""),
        "awardsHref": .text(SubsidyPath.awards(page: 1)),
        "central": .text(SubsidyProse.sum(item.total.central)),
        "municipal": .text(SubsidyProse.sum(item.total.municipal)),
        "sum": .text(Figures.wan(item.total.sum)), "awardCount": .text(String(item.total.rows)),
      ])
  }

  private func sibling(_ other: AwardItemTotal) -> TemplateContext {
    [
      "label": .text(other.item.name), "href": .text(SubsidyPath.item(other.item.key)),
      "isCurrent": .flag(other.item.key == item.item.key),
    ]
  }

  private var sentence: String {
    let standings = dossier.standings(of: item)
    let parties = Set(rowParties).count
    let first =
      "\(item.item.name)共\(item.total.rows)笔，涉及\(parties)家单位，合计\(item.total.sum.words)"
    guard dossier.uses(of: item).contains(where: { $0.uses.contains { !$0.isFixed } }) else {
      return first
    }
    return "\(first)；达到上限\(standings.reached)项，超过上限\(standings.beyond)项"
  }

  private var rowParties: [String] {
    item.total.places.map { place in
      let award = dossier.awards[place]
      return award.creditCode.isLegal ? award.creditCode.text : NormalName.of(award.recipient)
    }
  }

  /// The rules about the item alone, each with what came of it.
  private var rules: [TemplateContext] {
    let outcomes = Dictionary(grouping: dossier.assessment.outcomes, by: \.rule)
    return item.rules.map { rule in
      let own = outcomes[rule.id] ?? []
      let uses = own.flatMap(\.uses)
      let verdict = own.first.map(dossier.report.verdict) ?? .notJudged
      let highest = uses.map { CompletionRate(value: $0.amount.fen, target: $0.limit.fen) }
        .compactMap(\.self).max { $0.ratio < $1.ratio }
      let isBeyond = uses.contains { $0.standing == .beyond }
      return verdict.context.merging([
        "rule": .text(rule.id), "ruleHref": .text("\(SitePath.methodology)#rule-\(rule.id)"),
        "title": .text(rule.title), "clause": .text(book.citation(of: rule)),
        "kept": .text(String(own.reduce(0) { $0 + $1.kept })),
        "broken": .text(String(own.reduce(0) { $0 + $1.broken })),
        "unjudged": .text(String(own.reduce(0) { $0 + $1.unjudged })),
        "reached": .text(
          uses.isEmpty ? Figures.none : String(uses.count { $0.standing == .reached })),
        "highest": .text(AwardItemPage.rate(highest, isBeyond: isBeyond)),
        "brokenHref": .text(
          own.contains { $0.broken > 0 }
            ? "\(SitePath.findings)#\(FindingTable.anchor(of: rule.id))" : ""),
      ])
    }
  }

  /// A share of a limit; one that is cut off to 100.0% says that the limit is exceeded.
  private static func rate(_ highest: CompletionRate?, isBeyond: Bool) -> String {
    let text = Figures.rate(highest)
    return isBeyond && text == "100.0%" ? "超过100%" : text
  }

  private var years: [TemplateContext] {
    let rows = item.total.places
    return dossier.overview.years.compactMap { year in
      let own = rows.filter { dossier.awards[$0].decidedOn?.day.year == year.year }
      guard !own.isEmpty else { return nil }
      func sum(_ part: (AwardRecord) -> Money?) -> Money {
        own.reduce(.zero) { $0 + (part(dossier.awards[$1]) ?? .zero) }
      }
      let (central, municipal) = (sum(\.central.value), sum(\.municipal.value))
      return [
        "year": .text(year.year.map { "\($0)年" } ?? "未注明日期"),
        "awardCount": .text(String(own.count)),
        "central": .text(SubsidyProse.sum(central)),
        "municipal": .text(SubsidyProse.sum(municipal)),
        "sum": .text(Figures.wan(central + municipal)),
      ]
    }
  }
}
