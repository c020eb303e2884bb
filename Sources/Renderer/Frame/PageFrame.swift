import Metrics

/// The names that all pages share: title, navigation, data date, programme, edition, notice.
struct PageFrame: Sendable {
  private let shared: TemplateContext
  private let sections: [NavigationSection]

  init(_ report: Report) {
    let assessment = report.assessment
    sections = NavigationSection.entries(of: report)
    shared = [
      "lang": "zh-CN", "siteTitle": .text(report.settings.title),
      "issuer": .text(report.settings.issuer), "notice": .text(report.settings.notice),
      "edition": .text(report.settings.edition.words),
      "asOf": .text(assessment.asOf.chineseText),
      "asOfIsDerived": .flag(assessment.asOfIsDerived),
      "stage": .text(report.programme.isSubsidy ? "" : assessment.stage.words),
      "programme": .text(report.programme.name), "document": .text(report.programme.document),
      "ruleSet": .text(report.programme.ruleSet),
    ]
  }

  /// Returns the names of the frame around one page.
  func context(of page: Page) -> TemplateContext {
    var context = shared
    context["root"] = .text(SitePath.root(from: page.path))
    context["pageTitle"] = .text(page.title)
    context["isOverview"] = .flag(page.path == SitePath.overview)
    context["navigation"] = .list(
      sections.map { section in
        [
          "label": .text(section.title), "href": .text(section.path),
          "isCurrent": .flag(section == page.section),
        ]
      })
    context["crumbs"] = .list(
      page.crumbs.map { ["label": .text($0.text), "href": .text($0.path)] })
    return context
  }
}
