import Metrics

/// Definitions, conditions, formulas, weights, sources and versions, from the programme's values.
struct MethodologyPage: Sendable {
  let report: Report

  /// The template of the page.
  static let template = "pages/methodology"

  private var programme: Programme { report.programme }

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.methodology) { _ throws(RendererError) in
      Page(
        path: SitePath.methodology, template: MethodologyPage.template, title: "口径说明",
        section: .methodology, context: context)
    }
  }

  private var context: TemplateContext {
    let counting = programme.counting
    let scoring = programme.scoring
    let indicators: TemplateContext = [
      "indicators": .list(report.indicators.map(indicator)), "reasons": .list(reasons),
      "flaws": .list(flaws), "unnamed": .text(ReasonCount.unnamedKey),
      "sectorMinimum": .text(String(counting.enterprisesPerSubIndustry)),
    ]
    let scores: TemplateContext = [
      "scoreOrigin": .text(scoring.origin), "bands": .list(bands),
      "weightSum": .text(String(report.indicators.reduce(0) { $0 + $1.weight })),
      "behindPercent": .text(String(scoring.behindPercent)),
      "explainPercent": .text(String(scoring.explainAbovePercent)),
      "suspectPercent": .text(String(scoring.suspectAbovePercent)), "statuses": .list(statuses),
    ]
    let sources: TemplateContext = [
      "start": .text(programme.start.chineseText),
      "end": .text(programme.end.chineseText), "checkpoints": .list(checkpoints),
      "cityStarts": .list(cityStarts),
    ]
    return indicators.merging(scores).merging(sources).merging(RuleList(report).context)
      .merging(CheckList(report).context)
  }

  private func indicator(_ indicator: Indicator) -> TemplateContext {
    [
      "anchor": .text("indicator-\(indicator.key.rawValue)"), "name": .text(indicator.name),
      "unit": .text(indicator.unit), "definition": .text(indicator.definition),
      "aliases": .text(indicator.aliases.joined(separator: "、")),
      "weight": .text(String(indicator.weight)), "table": .text(indicator.key.table.words),
      "href": .text(SitePath.indicator(indicator.key)),
    ]
  }

  private var reasons: [TemplateContext] {
    programme.counting.conditions.enumerated().map { place, condition in
      [
        "number": .text(String(place + 1)), "anchor": .text("reason-\(condition.reason.rawValue)"),
        "name": .text(condition.name), "definition": .text(condition.definition),
        "clause": .text(condition.clause),
        "count": .text(String(report.assessment.total.tally.exclusions[condition.reason] ?? 0)),
      ]
    }
  }

  private var flaws: [TemplateContext] {
    ProductVerdict.Flaw.allCases.map { flaw in
      ["anchor": .text("flaw-\(flaw.rawValue)"), "name": .text(flaw.words)]
    }
  }

  private var bands: [TemplateContext] {
    let bands = programme.scoring.bands
    return bands.enumerated().map { place, band in
      let top = place == 0 ? "100" : String(bands[place - 1].minimum)
      return [
        "name": .text(band.name),
        "range": .text(
          place == 0 ? "\(band.minimum)分及以上" : "\(band.minimum)分及以上、\(top)分以下"),
      ]
    }
  }

  private var statuses: [TemplateContext] {
    let percent = programme.scoring.behindPercent
    let rules: [(ProgressStatus, String)] = [
      (.achieved, "计入值达到数据日期所在检查点的累计目标（最后一个检查点之后，以最后目标为准）"),
      (.onTrack, "未达目标，但计入值不低于当日计划值"),
      (.behind, "计入值低于当日计划值，但不低于其\(percent)%"),
      (.seriouslyBehind, "计入值低于当日计划值的\(percent)%"),
      (.noTarget, "未报送该检查点的目标，或目标为0"), (.noData, "未报送指标所需的台账；未报不等于0"),
    ]
    return rules.map { status, rule in
      let own: TemplateContext = ["rule": .text(rule)]
      return own.merging(status.context)
    }
  }

  private var checkpoints: [TemplateContext] {
    programme.checkpoints.map {
      ["year": .text(String($0.year)), "day": .text($0.day.chineseText)]
    }
  }

  /// The first day of each city's period, and where it comes from.
  private var cityStarts: [TemplateContext] {
    report.assessment.cities.map { city in
      [
        "city": .text(city.city.name), "day": .text(city.start.chineseText),
        "origin": .text(city.startIsDefault ? "未报批复日期，用项目默认起始日" : "报送的批复日期"),
        "minimum": .text(String(city.city.minimumEnterprises)),
        "region": .text(city.city.region),
      ]
    }
  }
}
