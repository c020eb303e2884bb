import Metrics

/// The list of all declared sub-industries by city.
struct IndustryIndex: Sendable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The template of the page.
  static let template = "pages/industries"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: CityPath.industries) { _ throws(RendererError) in
      Page(
        path: CityPath.industries, template: IndustryIndex.template, title: "细分行业一览",
        section: .cities, crumbs: [.init(text: "城市", path: SitePath.cities)], context: context)
    }
  }

  private var context: TemplateContext {
    let sectors = report.assessment.cities.flatMap { city in
      city.subIndustries.map { row(city, $0) }
    }
    let qualified = report.assessment.cities.flatMap(\.subIndustries)
      .filter { $0.qualifiedOn != nil }.count
    return [
      "hasRows": .flag(!sectors.isEmpty), "rows": .list(sectors),
      "count": .text(String(sectors.count)), "qualified": .text(String(qualified)),
      "cities": .text(String(report.assessment.cities.count)),
    ]
  }

  private func row(_ city: CityAssessment, _ sector: SubIndustryAssessment) -> TemplateContext {
    let funnel = sector.tally.funnel
    func counted(_ key: IndicatorKey) -> TemplateValue {
      .text(String(sector.products[key]?.counted ?? 0))
    }
    return [
      "city": .text(city.city.name), "cityHref": .text(SitePath.city(city.city.code)),
      "name": .text(sector.record.name),
      "href": .text(SitePath.subIndustry(sector.place, of: city.city.code)),
      "gb4754": .text(SectorFacts.text(sector.record.gb4754)),
      "registered": .text(String(funnel.registered)), "reported": .text(String(funnel.accepted)),
      "counted": .text(String(funnel.counted)),
      "investment": .text(Figures.wan(sector.tally.countedMoney.investment)),
      "leads": .text(String(sector.rows.leadUnits.count)), "platforms": counted(.platforms),
      "solutions": counted(.solutions),
      "qualifiedOn": .text(sector.qualifiedOn?.chineseText ?? "尚未计入"),
    ]
  }
}
