import Charts
import Metrics

extension OverviewCharts {
  /// The counted enterprises of each city against its target, in official order.
  var cities: RankingChart {
    RankingChart(
      text: ChartText(
        title: OverviewProse(report).spread ?? "尚无城市报送被改造企业",
        subtitle: subtitle("改造中小企业数量（累计，家），按官方次序排列"), source: source("被改造企业")),
      rows: assessment.cities.map { row($0, .enterprises) },
      legend: ["计入", "申报", "\(checkpoint)目标"], emptyText: "尚无城市报送数据")
  }

  private func row(_ city: CityAssessment, _ key: IndicatorKey) -> RankingChart.Row {
    RankingChart.Row(city.city.name, city.progress(of: key), key)
  }

  /// The score of each city, in official order; before the year's end without its grade.
  var scores: RankingChart {
    let cards = assessment.cities.map { ($0.city.name, $0.scorecards.last) }
    let isPartYear = cards.contains { $0.1?.isPartYear ?? false }
    let measure =
      isPartYear
      ? "年度未结束，暂按\(checkpoint)目标计算的综合得分（满分100），按官方次序排列"
      : "各市\(checkpoint)综合得分（满分100），按官方次序排列；权重为本工具默认值"
    return RankingChart(
      text: ChartText(
        title: OverviewProse(report).scoreHeadline, subtitle: subtitle(measure),
        source: source("各项")),
      rows: cards.map { name, card in
        let grade = card?.grade.map { isPartYear ? "" : " \($0)" } ?? ""
        return RankingChart.Row(
          label: name, value: card?.score?.approximate, reported: nil, target: nil,
          valueText: (card?.score).map { _ in (card?.scoreText ?? "") + grade } ?? Figures.none,
          status: nil)
      }, legend: ["综合得分", "", ""], emptyText: "尚无城市有综合得分", fullScale: 100)
  }

  /// The enterprises of each city by stage.
  var stages: StackedBarChart {
    StackedBarChart(
      text: ChartText(
        title: programme.totalName + TallyProse(programme, assessment.total.tally).funnel,
        subtitle: subtitle("各市被改造企业，单位：家"), source: source("被改造企业")),
      scaling: .absolute, series: CityCharts.stageSeries,
      rows: assessment.cities.map { city in
        let funnel = city.tally.funnel
        let parts = [
          funnel.counted, funnel.accepted - funnel.counted, funnel.registered - funnel.accepted,
        ]
        return StackedBarChart.Row(
          label: city.city.name, values: parts.map { Double(max(0, $0)) },
          valueTexts: parts.map { $0 > 0 ? "\($0)" : "" },
          totalText: funnel.registered == 0 ? Figures.missing : "\(funnel.registered)家")
      }, reference: nil, emptyText: "未报被改造企业")
  }

  /// The steps from all rows to counted rows.
  var funnel: FunnelChart {
    let tally = assessment.total.tally
    return FunnelChart(
      text: ChartText(
        title: TallyProse(programme, tally).exclusions.map { "申报企业中\($0)" }
          ?? (tally.funnel.accepted == 0 ? "尚无申报企业" : "申报企业全部计入"),
        subtitle: subtitle("被改造企业，单位：家；各步按各自证据统计"), source: source("被改造企业")),
      steps: FunnelChart.steps(of: tally), side: .reasons(of: tally, programme))
  }

  /// The levels of counted enterprises before and after the work.
  var levels: LevelShiftChart {
    let tally = assessment.total.tally
    let minimum = programme.counting.minimumLevel
    return LevelShiftChart(
      text: ChartText(
        title: TallyProse(programme, tally).levels,
        subtitle: subtitle("计入企业数字化水平等级，单位：家"), source: source("被改造企业")),
      levels: LevelName.all, counts: tally.levels.counts, columnLabels: ["改造前", "改造后"],
      threshold: minimum, thresholdLabel: "\(LevelName.of(minimum))及以上方可计入",
      emptyText: "尚无计入企业")
  }

  /// What each city arranged its provincial award money for.
  var funds: StackedBarChart {
    StackedBarChart(
      text: ChartText(
        title: OverviewProse(report).fundShare,
        subtitle: subtitle("已安排的省级奖补资金按用途的比重，条末为安排金额"), source: source("资金")),
      scaling: .share,
      series: [
        .init(name: "企业改造", role: .first), .init(name: "行业平台", role: .second),
        .init(name: "综合服务", role: .third), .init(name: "其他或未注明用途", role: .fourth),
      ],
      rows: assessment.cities.compactMap { city in
        let split = AwardMoney(CityDossier(report: report, city: city)).arrangedSplit
        guard split.total > .zero else { return nil }
        return CityCharts.shareRow(
          city.city.name,
          [split.transformation, split.platform, split.services, split.other + split.unstated],
          total: split.total)
      },
      reference: .init(
        share: Double(AwardMoney.transformationPercent) / 100,
        label: "企业改造不低于\(AwardMoney.transformationPercent)%"),
      emptyText: "未报省级奖补资金安排")
  }
}

extension RankingChart.Row {
  /// Creates a bar of an indicator's counted value: `352 / 350 · 100.5%`.
  init(_ label: String, _ progress: IndicatorProgress?, _ key: IndicatorKey) {
    let year = progress?.current
    func geometry(_ value: Int64?) -> Double? {
      value.map { CityCharts.geometry($0, isMoney: key.isMoney) }
    }
    var words = Figures.value(year?.cumulativeCounted, of: key)
    if let target = year?.target, target > 0 { words += " / \(Figures.value(target, of: key))" }
    if let completion = year?.completion { words += " · \(completion.percentText)" }
    self.init(
      label: label, value: geometry(year?.cumulativeCounted),
      reported: geometry(year?.cumulativeReported),
      target: geometry(year?.target.flatMap { $0 > 0 ? $0 : nil }), valueText: words,
      status: progress.map { ChartStatus($0.status) })
  }
}
