import Metrics

/// The pages of a subsidy's site in place of those of cities and indicators.
enum SubsidyPages {
  /// The templates that these pages are made from.
  static let templates: Set<String> = [
    SubsidyOverviewPage.template, AwardItemPage.template, RecipientPages.template,
    AwardPages.template, SubsidyMethodologyPage.template,
  ]

  /// Returns the plans: the overview, the items, the recipients, their awards.
  static func plans(of dossier: SubsidyDossier) -> [PagePlan] {
    let places = AwardPlaces(dossier.overview)
    let items = dossier.usedItems.map { AwardItemPage(dossier, $0, places).plan }
    return [SubsidyOverviewPage(dossier, places).plan] + items
      + RecipientPages(dossier, places).plans + AwardPages(dossier, places).plans
  }
}
