import Metrics

/// All awards, recipients together, on pages of 1,000 rows.
struct AwardPages: Sendable {
  private let dossier: SubsidyDossier
  private let places: AwardPlaces

  init(_ dossier: SubsidyDossier, _ places: AwardPlaces) {
    self.dossier = dossier
    self.places = places
  }

  /// The template of the pages.
  static let template = "pages/awards"

  /// The plans of all pages; one page also where nothing was handed in.
  var plans: [PagePlan] {
    (1...places.pages).map { number in
      let path = SubsidyPath.awards(page: number)
      return PagePlan(path: path) { _ throws(RendererError) in page(path, number: number) }
    }
  }

  private func page(_ path: String, number: Int) -> Page {
    let maker = AwardRow(dossier, places)
    let rows = places.rows(page: number)
    return Page(
      path: path, template: AwardPages.template, title: "奖补明细", section: .recipients,
      crumbs: [.init(text: "受益单位", path: SubsidyPath.recipients)],
      context: [
        "summary": .text(SubsidyProse(dossier).awards), "hasRows": .flag(!rows.isEmpty),
        "hasPages": .flag(places.pages > 1), "showsItem": true,
        "pages": .list(
          SubsidyPager.pages(current: number, of: places.pages) { SubsidyPath.awards(page: $0) }),
        "rows": .list(rows.map(maker.context)),
      ])
  }
}

/// The links between the pages of a long list.
enum SubsidyPager {
  /// Returns the names of the template `parts/city-pager`; none for a single page.
  static func pages(
    current: Int, of count: Int, path: (Int) -> String
  ) -> [TemplateContext] {
    guard count > 1 else { return [] }
    return (1...count).map { number in
      [
        "label": .text("第\(number)页"), "isCurrent": .flag(number == current),
        "href": .text(path(number)),
      ]
    }
  }
}
