import Charts
import Metrics

/// An indicator by sub-industry, over all cities.
struct SectorRanking: Sendable {
  /// A sub-industry with its values.
  struct Line: Sendable {
    var city: ProgrammeCity
    var sector: SubIndustryAssessment
    var reported: Int64
    var counted: Int64
  }

  let dossier: IndicatorDossier

  /// How many sub-industries the chart shows.
  static let shown = 15

  /// All declared sub-industries in official order.
  var lines: [Line] {
    dossier.cities.flatMap { city, _ in
      city.subIndustries.map { sector in
        let (reported, counted) = values(sector)
        return Line(city: city.city, sector: sector, reported: reported, counted: counted)
      }
    }
  }

  private func values(_ sector: SubIndustryAssessment) -> (reported: Int64, counted: Int64) {
    let funnel = sector.tally.funnel
    switch dossier.key {
    case .subIndustries, .enterprises: return (Int64(funnel.accepted), Int64(funnel.counted))
    case .investment:
      let tally = sector.tally
      return (tally.reportedMoney.investment.fen, tally.countedMoney.investment.fen)
    case .modes, .platforms, .solutions:
      let count = sector.products[dossier.key] ?? ProductCount()
      return (Int64(count.reported), Int64(count.counted))
    }
  }

  /// What the values are: for the number of sub-industries, the enterprises that make them count.
  var measure: String {
    dossier.key == .subIndustries
      ? "各细分行业计入企业数（家）" : "\(dossier.indicator.name)（\(dossier.indicator.unit)）"
  }

  /// The name of the values' unit.
  var unit: String { dossier.key == .subIndustries ? "家" : dossier.indicator.unit }

  private var proseUnit: String {
    dossier.key == .subIndustries ? "家" : dossier.indicator.proseUnit
  }

  /// The largest sub-industries.
  var chart: RankingChart {
    let sorted = lines.enumerated().sorted { left, right in
      let (a, b) = (left.element.counted, right.element.counted)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let zero = lines.count { $0.counted == 0 }
    let isMoney = dossier.key.isMoney
    return RankingChart(
      text: ChartText(
        title: title(zero: zero, sorted),
        subtitle: "\(measure)，居前的\(min(SectorRanking.shown, sorted.count))个；截至"
          + dossier.assessment.asOf.chineseText,
        source: "数据来源：各市报送的\(dossier.key.table.words)台账；规则：\(dossier.programme.ruleSet)"),
      rows: sorted.prefix(SectorRanking.shown).map { line in
        RankingChart.Row(
          label: "\(line.city.name) \(line.sector.record.name)",
          value: CityCharts.geometry(line.counted, isMoney: isMoney),
          reported: CityCharts.geometry(line.reported, isMoney: isMoney), target: nil,
          valueText: Figures.value(line.counted, of: dossier.key), status: nil)
      }, legend: ["计入", "申报", ""], emptyText: "尚无申报的细分行业")
  }

  private func title(zero: Int, _ sorted: [Line]) -> String {
    guard let first = sorted.first else { return "尚无申报的细分行业" }
    if first.counted == 0 { return "\(lines.count)个细分行业均尚无计入" }
    let rest = zero == 0 ? "全部有计入" : "\(zero)个尚无计入"
    let leaders = sorted.count { $0.counted == first.counted }
    let most =
      leaders == 1
      ? "\(first.city.name)\(first.sector.record.name)最多"
      : "\(leaders)个并列最多（各\(Figures.value(first.counted, of: dossier.key))\(proseUnit)）"
    return "\(lines.count)个细分行业\(rest)，\(most)"
  }

  /// The rows of the template `parts/indicator-sectors`.
  var table: [TemplateContext] {
    lines.map { line in
      [
        "city": .text(line.city.name), "cityHref": .text(SitePath.city(line.city.code)),
        "sector": .text(line.sector.record.name),
        "href": .text(SitePath.subIndustry(line.sector.place, of: line.city.code)),
        "reported": .text(Figures.value(line.reported, of: dossier.key)),
        "counted": .text(Figures.value(line.counted, of: dossier.key)),
        "qualifiedOn": .text(line.sector.qualifiedOn?.chineseText ?? "尚未计入"),
      ]
    }
  }
}
