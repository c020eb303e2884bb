import Metrics

/// The calculation of an indicator, step by step, with the province's own figures.
struct IndicatorSteps: Sendable {
  /// A step: what is done, and what comes out.
  struct Step: Sendable, Hashable {
    var title: String
    var text: String
  }

  let dossier: IndicatorDossier

  private var tally: EnterpriseTally { dossier.assessment.total.tally }
  private var year: YearProgress? { dossier.total.current }
  private var asOf: String { dossier.assessment.asOf.chineseText }

  /// All steps: from rows to the counted value, from targets to completion and status.
  var all: [Step] {
    guard dossier.total.hasData else {
      return [Step(title: "取数", text: "尚无城市报送\(dossier.key.table.words)台账，指标未报。")] + judging
    }
    return counting + judging
  }

  private var counting: [Step] {
    switch dossier.key {
    case .subIndustries: sectors
    case .enterprises: enterprises
    case .investment: investment
    case .modes, .platforms, .solutions: products
    }
  }

  private var reportedRule: String {
    "验收结论为“通过”（或结论空白而有验收日期）、验收日期不晚于\(asOf)"
  }

  private var reasons: String {
    let parts = ReasonCount.all(tally, dossier.programme).filter { $0.rows > 0 }
      .map { "\($0.name)\($0.rows)家" }
    return parts.isEmpty ? "无" : parts.joined(separator: "、")
  }

  private var enterprises: [Step] {
    let funnel = tally.funnel
    return [
      Step(title: "取数", text: "各市被改造企业台账共登记\(funnel.registered)家。"),
      Step(title: "申报", text: "\(reportedRule)的\(funnel.accepted)家为申报数。"),
      Step(
        title: "检验",
        text: "逐项检验\(dossier.programme.counting.conditions.count)项计入条件，"
          + "未通过\(funnel.accepted - funnel.counted)家（一家可有多项原因）：\(reasons)。"),
      Step(
        title: "计入",
        text: "\(funnel.accepted) − \(funnel.accepted - funnel.counted) = \(funnel.counted)（家）。"),
    ]
  }

  private var investment: [Step] {
    let (reported, counted) = (tally.reportedMoney, tally.countedMoney)
    let difference = reported.investment - counted.investment
    let missing = counted.withoutInvestment
    return [
      Step(title: "取数", text: "各市被改造企业台账共登记\(tally.funnel.registered)家，取总投资一列。"),
      Step(title: "申报", text: "申报企业\(tally.funnel.accepted)家的总投资之和为\(reported.investment.words)。"),
      Step(title: "检验", text: "未计入企业的总投资之和为\(difference.words)，予以扣除。"),
      Step(
        title: "计入",
        text: "\(Figures.wan(reported.investment)) − \(Figures.wan(difference)) = "
          + "\(Figures.wan(counted.investment))（万元）。"
          + (missing > 0 ? "其中\(missing)家计入企业未填总投资，未参与求和。" : "")),
    ]
  }

  private var sectors: [Step] {
    let declared = dossier.assessment.cities.reduce(0) { $0 + $1.subIndustries.count }
    let minimum = dossier.programme.counting.enterprisesPerSubIndustry
    return [
      Step(title: "取数", text: "各市申报的细分行业共\(declared)个。"),
      Step(
        title: "申报", text: "有申报企业的细分行业\(dossier.words(year?.cumulativeReported))（含未列入申报名单的）。"),
      Step(
        title: "计入",
        text: "申报的细分行业中，至少有\(minimum)家计入企业的\(dossier.words(year?.cumulativeCounted))。"),
    ]
  }

  private var products: [Step] {
    let assessment = dossier.assessment
    let verdicts =
      switch dossier.key {
      case .modes: assessment.modeVerdicts
      case .platforms: assessment.platformVerdicts
      default: assessment.solutionVerdicts
      }
    let flaws = ProductVerdict.Flaw.allCases.compactMap { flaw -> String? in
      let count = verdicts.count { $0.flaws.contains(flaw) }
      return count > 0 ? "\(flaw.words)\(count)行" : nil
    }
    let reported = verdicts.count { $0.isReported }
    let counted = verdicts.count { $0.isCounted }
    return [
      Step(title: "取数", text: "各市\(dossier.key.table.words)台账共\(verdicts.count)行。"),
      Step(title: "申报", text: "日期不晚于\(asOf)的\(reported)行为申报数。"),
      Step(
        title: "检验",
        text: "未计入\(reported - counted)行（一行可有多项原因）："
          + (flaws.isEmpty ? "无" : flaws.joined(separator: "、")) + "。"),
      Step(
        title: "计入",
        text: "\(reported) − \(reported - counted) = \(counted)（\(dossier.indicator.unit)）。"),
    ]
  }

  private var judging: [Step] {
    [target, completion, planned].compactMap { $0 }
  }

  private var target: Step? {
    guard let year else { return nil }
    let targets = dossier.cities.compactMap(\.progress.current?.target)
    guard !targets.isEmpty else {
      return Step(title: "目标", text: "尚无城市报送\(year.year)年底目标。")
    }
    let zeros = targets.count { $0 <= 0 }
    return Step(
      title: "目标",
      text: "\(targets.count - zeros)市设定了\(year.year)年底累计目标，合计\(dossier.words(year.target))"
        + (zeros > 0 ? "；另有\(zeros)市报送的目标为0，不计算完成率。" : "。"))
  }

  private var completion: Step? {
    guard let completion = year?.completion else { return nil }
    let key = dossier.key
    let isPart = completion.value != year?.cumulativeCounted
    return Step(
      title: "完成率",
      text:
        "\(Figures.value(completion.value, of: key)) ÷ \(Figures.value(completion.target, of: key)) = "
        + "\(completion.percentText)，截取一位小数，不四舍五入"
        + (isPart ? "；分子只含设定了目标的城市。" : "。"))
  }

  private var planned: Step? {
    guard let planned = dossier.total.planned, let year,
      let counted = year.cumulativeCounted
    else { return nil }
    let status = dossier.total.status
    let unit = dossier.indicator.proseUnit
    let compared = year.completion?.value ?? counted
    let figure = Figures.value(compared, of: dossier.key) + unit
    return Step(
      title: "序时进度",
      text: "\(asOf)的计划值为\(Figures.planned(planned, of: dossier.key))\(unit)，"
        + (compared == counted ? "" : "设定了目标的城市") + "计入\(figure)，状态为“\(status.words)”。")
  }
}
