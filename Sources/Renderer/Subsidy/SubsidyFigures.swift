import Metrics

/// The six key figures of a subsidy.
struct SubsidyFigures: Sendable {
  private let dossier: SubsidyDossier

  init(_ dossier: SubsidyDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/plain-figure`, one set for each figure.
  var contexts: [TemplateContext] {
    let overview = dossier.overview
    let total = overview.total
    let hasFunds = dossier.funds.hasData
    let violations = dossier.assessment.findings.count { $0.severity == .violation }
    let warnings = dossier.assessment.findings.count { $0.severity == .warning }
    let spent = dossier.funds.sum(flow: .spent, origin: .central)
    let matching = SubsidyProse(dossier).matching
    return [
      figure(
        "奖补合计", Figures.wan(total.sum), "万元",
        "中央 \(Figures.wan(total.central))　市级 \(Figures.wan(total.municipal))",
        href: SubsidyPath.items),
      figure(
        "受益单位", String(overview.recipients.count), "家", "\(total.rows)笔",
        href: SubsidyPath.recipients),
      figure(
        "已有奖补的项目", String(dossier.usedItems.count), "项",
        "政策共列\(overview.items.count)项", href: SubsidyPath.items),
      figure(
        "中央资金下达", hasFunds ? Figures.wan(overview.centralReceived) : Figures.missing,
        hasFunds ? "万元" : "", hasFunds ? "已支出 \(Figures.wan(spent))" : "未报资金台账",
        href: SitePath.funds),
      figure(
        "市级资金安排", hasFunds ? Figures.wan(overview.municipalArranged) : Figures.missing,
        hasFunds ? "万元" : "", "与中央下达之比 \(Figures.rate(matching))", href: SitePath.funds),
      figure(
        "违规事项", String(violations), "项", "提醒 \(warnings) 项", href: SitePath.findings),
    ]
  }

  private func figure(
    _ name: String, _ value: String, _ unit: String, _ detail: String, href: String
  ) -> TemplateContext {
    [
      "name": .text(name), "value": .text(value), "unit": .text(unit), "detail": .text(detail),
      "href": .text(href),
    ]
  }
}
