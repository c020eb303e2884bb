import Metrics

/// The rows of a city's other tables, so that each figure of its report leads to its evidence.
struct RecordsPage: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The template of the page.
  static let template = "pages/records"

  /// The page's plan.
  var plan: PagePlan {
    let path = CityPath.records(dossier.code)
    return PagePlan(path: path) { _ throws(RendererError) in
      Page(
        path: path, template: RecordsPage.template, title: "\(dossier.fullName)其他台账明细",
        section: .cities,
        crumbs: [
          .init(text: "城市", path: SitePath.cities),
          .init(text: dossier.fullName, path: SitePath.city(dossier.code)),
        ], context: context)
    }
  }

  private var context: TemplateContext {
    let funds = dossier.city.rows.funds
    return [
      "cityName": .text(dossier.fullName),
      "tables": .list([IndicatorKey.modes, .platforms, .solutions].map(table)),
      "hasFunds": .flag(!funds.isEmpty), "fundRows": .list(funds.map(fundRow)),
      "fundNote": .text("\(dossier.asOf.chineseText)以后的行，以及日期、类型或金额无法识别的行，不计入合计"),
    ]
  }

  private func table(_ key: IndicatorKey) -> TemplateContext {
    let rows = ProductRow.all(key, rows: dossier.city.rows, of: dossier.assessment)
    let ownerTitle =
      switch key {
      case .modes: "类型"
      case .platforms: "建设单位"
      default: "提供单位"
      }
    return [
      "id": .text(key.rawValue), "title": .text(key.table.words), "ownerTitle": .text(ownerTitle),
      "hasRows": .flag(!rows.isEmpty), "rows": .list(rows.map(productRow)),
      "ruleHref": .text(SitePath.definition(of: key)),
    ]
  }

  private func productRow(_ row: ProductRow) -> TemplateContext {
    [
      "anchor": .text(row.anchor), "name": .text(SectorFacts.text(row.name)),
      "sector": .text(SectorFacts.text(row.sector)), "owner": .text(SectorFacts.text(row.owner)),
      "day": .text(Figures.day(row.day)), "state": .text(row.state),
      "source": .text(dossier.source(row.source)),
    ]
  }

  private func fundRow(_ place: Int) -> TemplateContext {
    let row = dossier.submission.funds[place]
    return [
      "anchor": .text("funds-\(place + 1)"), "day": .text(Figures.day(row.day)),
      "origin": .text(row.origin.value?.rawValue ?? Figures.missing),
      "flow": .text(row.flow.value?.rawValue ?? Figures.missing),
      "use": .text(row.use.value?.rawValue ?? Figures.none),
      "amount": .text(Figures.wan(row.amount)), "payee": .text(row.payee),
      "document": .text(row.document), "source": .text(dossier.source(row.source)),
    ]
  }
}
