import Metrics

/// What is to be said in words about a city.
struct CityProse: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The finding without a subject: `6项指标中5项达到2024年底目标，行业平台滞后`.
  var headline: String {
    // Without rows the missing ledger matters more than the missing target.
    let standings = dossier.indicators.map { entry in
      (
        name: entry.indicator.shortName,
        status: entry.progress.hasData ? entry.progress.status : .noData
      )
    }
    return StandingProse(standings, year: dossier.checkpoint?.year).headline
  }

  /// The paragraph of the conclusion: finished sentences.
  var paragraph: String {
    guard dossier.indicators.contains(where: \.progress.hasData) else {
      let hasTargets = dossier.indicators.contains { $0.progress.current?.target != nil }
      let request = hasTargets ? "请报送各项台账" : "请报送绩效目标和各项台账"
      return [standing, request].compactMap { $0 }.map { $0 + "。" }.joined()
    }
    return ([standing, enterprises, investment, funds, rules, score] + excesses).compactMap { $0 }
      .map { $0 + "。" }.joined()
  }

  private var standing: String? {
    "截至\(dossier.asOf.chineseText)，\(dossier.fullName)\(headline)"
  }

  private var enterprises: String? {
    guard let prose = prose(of: .enterprises) else { return nil }
    let tally = dossier.city.tally
    let exclusions = TallyProse(dossier.programme, tally).exclusions
    let reported = tally.funnel.accepted
    guard reported > 0 else { return prose.sentence }
    return "\(prose.sentence)；申报\(reported)家，\(exclusions.map { "其中\($0)" } ?? "全部计入")"
  }

  private var investment: String? {
    prose(of: .investment)?.sentence
  }

  private func prose(of key: IndicatorKey) -> IndicatorProse? {
    dossier.indicators.first { $0.indicator.key == key }.map {
      IndicatorProse($0.indicator, $0.progress, dossier.programme)
    }
  }

  /// What the award money was arranged for; nil where the ledger says nothing.
  private var funds: String? {
    let money = AwardMoney(dossier)
    guard let share = money.shareOfArranged else { return nil }
    return "省级奖补资金已安排\(money.arranged.words)，其中用于企业改造"
      + "\(money.arrangedForTransformation.words)，占已安排的\(share.percentText)"
  }

  /// How many rules are not kept; nil where none was judged.
  private var rules: String? {
    CityOutcomes(dossier).breaches.map { "规则核查中\($0)" }
  }

  private var score: String? {
    guard let card = dossier.scorecard, let grade = card.grade, card.score != nil else {
      return nil
    }
    let place = ranking(card).map { "，\($0)" } ?? ""
    // A grade compares with targets that are not due before the year's end.
    if card.isPartYear { return "年度未结束，综合得分暂为\(card.scoreText)分\(place)" }
    return "综合得分\(card.scoreText)分，等级为\(grade)\(place)"
  }

  /// Returns the place among the cities with a score: `在14个有得分的城市中并列第1名`.
  func ranking(_ card: Scorecard) -> String? {
    guard let rank = card.rank else { return nil }
    let ranks = dossier.assessment.cities.compactMap { city in
      city.scorecards.first { $0.year == card.year }?.rank
    }
    let isTied = ranks.filter { $0 == rank }.count > 1
    guard ranks.count > 1 else { return nil }
    return "在\(ranks.count)个有得分的城市中\(isTied ? "并列" : "列")第\(rank)名"
  }

  private var excesses: [String] {
    let found = dossier.indicators.compactMap { entry in
      IndicatorProse(entry.indicator, entry.progress, dossier.programme).excess.map {
        (entry.indicator.shortName, $0)
      }
    }
    func names(_ matches: (Excess) -> Bool) -> String {
      found.filter { matches($0.1) }.map(\.0).joined(separator: "、")
    }
    let scoring = dossier.programme.scoring
    let suspect = names { if case .suspect = $0 { true } else { false } }
    let explain = names { if case .explain = $0 { true } else { false } }
    return [
      suspect.isEmpty
        ? nil : "\(suspect)完成率超过\(scoring.suspectAbovePercent)%，目标值可能偏低，需说明测算依据",
      explain.isEmpty ? nil : "\(explain)完成率超过\(scoring.explainAbovePercent)%，需说明原因",
    ].compactMap { $0 }
  }
}
