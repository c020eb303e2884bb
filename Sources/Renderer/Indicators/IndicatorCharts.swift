import Charts
import Metrics

/// The charts of an indicator's page.
struct IndicatorCharts: Sendable {
  let dossier: IndicatorDossier

  /// The charts by name, in the page's order.
  var all: [(name: String, chart: Chart)] {
    var charts: [(String, ChartSpecification)] = [
      ("cities", ChartSpecification.ranking(cities).filling(.half)),
      ("rates", ChartSpecification.ranking(rates).filling(.half)), ("progress", progress),
    ]
    if let quarters = QuarterMatrix(dossier: dossier).chart {
      charts.append(("quarters", .heat(quarters)))
    }
    charts.append(("sectors", .ranking(SectorRanking(dossier: dossier).chart)))
    return charts.map { name, specification in
      (name, Chart("charts/indicator-\(dossier.key.rawValue)-\(name).png", specification))
    }
  }

  private var source: String {
    "数据来源：各市报送的\(dossier.key.table.words)台账；规则：\(dossier.programme.ruleSet)"
  }

  private func subtitle(_ measure: String) -> String {
    "\(measure)；截至\(dossier.assessment.asOf.chineseText)"
  }

  /// The counted values against the targets, in official order.
  private var cities: RankingChart {
    RankingChart(
      text: ChartText(
        title: dossier.spread,
        subtitle: subtitle("\(dossier.indicator.name)（累计，\(dossier.indicator.unit)），按官方次序排列"),
        source: source),
      rows: dossier.cities.map { RankingChart.Row($0.city.city.name, $0.progress, dossier.key) },
      legend: ["计入", "申报", "\(dossier.checkpoint)目标"], emptyText: "尚无城市报送数据")
  }

  /// The completion rates from the highest to the lowest; cities without a rate are left out.
  private var rates: RankingChart {
    let rated = dossier.cities.compactMap { city, progress in
      progress.current?.completion.map { (city.city.name, $0, progress.status) }
    }
    // Equal rates keep the official order.
    let sorted = rated.enumerated().sorted { left, right in
      let (a, b) = (left.element.1.ratio, right.element.1.ratio)
      return a == b ? left.offset < right.offset : b < a
    }
    return RankingChart(
      text: ChartText(
        title: ratesTitle(sorted.map { ($0.element.0, $0.element.1) }),
        subtitle: subtitle("\(dossier.indicator.shortName)\(dossier.checkpoint)目标完成率（%），由高到低排列"),
        source: source),
      rows: sorted.map { _, entry in
        RankingChart.Row(
          label: entry.0, value: entry.1.ratio.approximate * 100, reported: nil, target: 100,
          valueText: entry.1.percentText, status: ChartStatus(entry.2))
      }, legend: ["完成率", "", "完成目标"], emptyText: "尚无可计算的完成率")
  }

  private func ratesTitle(_ rates: [(city: String, rate: CompletionRate)]) -> String {
    guard let least = rates.last?.rate.ratio, rates.count > 1 else { return "各市完成率" }
    let target = "\(dossier.checkpoint)目标"
    let complete = rates.count { $0.rate.isComplete }
    if complete == rates.count { return "\(complete)市均完成\(target)" }
    let lowest = rates.filter { $0.rate.ratio == least }.map(\.city)
    let start =
      complete == 0 ? "\(rates.count)市均未完成\(target)" : "\(rates.count)市中\(complete)市完成\(target)"
    if lowest.count == rates.count { return start }
    return "\(start)，\(Listing.some(lowest, unit: "市"))完成率最低"
  }

  private var progress: ChartSpecification {
    ProgressChart(
      indicator: dossier.indicator, progress: dossier.total, programme: dossier.programme,
      asOf: dossier.assessment.asOf,
      title: dossier.programme.totalName
        + IndicatorProse(dossier.indicator, dossier.total, dossier.programme).headline,
      source: source
    ).specification
  }
}
