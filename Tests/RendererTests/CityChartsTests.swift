import Charts
import Metrics
import Testing

@testable import Renderer

/// The charts of a city as values: what each says at the edges.
struct CityChartsTests {
  private func bullet(_ fill: (inout Submission) -> Void) throws -> [String: BulletChart.Row] {
    guard case .bullet(let chart) = CityCharts.bullet(try CityWorld.dossier(fill)) else {
      Issue.record("not a bullet chart")
      return [:]
    }
    #expect(chart.rows.map(\.label) == Fixture.programme.indicators.map(\.shortName))
    return Dictionary(uniqueKeysWithValues: chart.rows.map { ($0.label, $0) })
  }

  @Test func `a bullet's figures say value, target and rate as far as they exist`() throws {
    let rows = try bullet { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [
        CityWorld.target(.enterprises, 2, 4), CityWorld.target(.modes, 3, 6),
        CityWorld.target(.subIndustries, 0, 1),
      ]
      submission.enterprises = [CityWorld.enterprise(1)]
    }
    #expect(rows["改造企业"]?.valueText == "1 / 2 家 · 50.0%")
    #expect(rows["改造企业"]?.status == .seriouslyBehind)
    #expect(rows["带动投资"]?.valueText == "100.00 万元")
    #expect(rows["带动投资"]?.status == .noTarget)
    #expect(rows["转型模式"]?.valueText == "未报 / 3 个")
    #expect(rows["转型模式"]?.value == nil)
    #expect(rows["行业平台"]?.valueText == "未报")
    // A target of 0 is printed, and neither drawn nor divided by.
    #expect(rows["细分行业"]?.valueText == "1 / 0 个")
    #expect(rows["细分行业"]?.target == nil)
  }

  @Test func `an investment's geometry is in 万元`() throws {
    let rows = try bullet { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [CityWorld.target(.investment, 250, 500)]
      submission.enterprises = [CityWorld.enterprise(1)]
    }
    #expect(rows["带动投资"]?.value == 100)
    #expect(rows["带动投资"]?.target == 250)
    #expect(rows["带动投资"]?.planned == 250)
    #expect(rows["带动投资"]?.valueText == "100.00 / 250.00 万元 · 40.0%")
  }

  @Test func `a curve spans from the start to the last target and labels checkpoints`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [CityWorld.target(.enterprises, 2, 4)]
      submission.enterprises = [CityWorld.enterprise(1)]
    }
    let entry = try #require(dossier.indicators.first { $0.indicator.key == .enterprises })
    let chart = CityCharts.progress(entry.indicator, entry.progress, dossier)
    #expect(chart.days.lowerBound == Double(Fixture.day("2023-10-11").number))
    #expect(chart.days.upperBound == Double(Fixture.day("2025-12-31").number))
    #expect(chart.checkpoints.map(\.label) == ["2024年底目标 2", "2025年底目标 4"])
    #expect(chart.plan.map(\.value) == [0, 2, 4])
    #expect(chart.lineLabels == ["计入 1", "申报 1", "计划"])
    #expect(chart.counted.last?.value == 1)
    #expect(
      chart.ticks.map(\.label)
        == ["2024年", "4月", "7月", "10月", "2025年", "4月", "7月", "10月"])
  }

  @Test func `without a table and a target a curve is empty and says why`() throws {
    let dossier = try CityWorld.dossier { $0.subIndustries = [CityWorld.sector("家电")] }
    let entry = try #require(dossier.indicators.first { $0.indicator.key == .modes })
    let chart = CityCharts.progress(entry.indicator, entry.progress, dossier)
    #expect(chart.counted.isEmpty)
    #expect(chart.plan.isEmpty)
    #expect(chart.emptyText == "未报转型模式台账")
    #expect(chart.text.title == "转型模式未报")
  }

  @Test func `panels hold a curve for each indicator under one finding`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [CityWorld.target(.subIndustries, 1, 2)]
      submission.enterprises = [CityWorld.enterprise(1)]
    }
    let others = dossier.indicators.filter { [.subIndustries, .modes].contains($0.indicator.key) }
    guard case .panels(let chart) = CityCharts.panels(others, dossier) else {
      Issue.record("no panels")
      return
    }
    #expect(chart.panels.count == 2)
    #expect(chart.panels.last?.text.title == "转型模式未报")
    #expect(chart.text.title == "其余指标：2项指标中1项达到2024年底目标，转型模式未设目标")
  }

  @Test func `stages add up to the registered rows, strangers apart`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电"), CityWorld.sector("陶瓷")]
      submission.enterprises = [
        CityWorld.enterprise(1), CityWorld.enterprise(2) { $0.levelAfter = .value(1) },
        CityWorld.enterprise(3) { $0.acceptance = .value(.pending) },
        CityWorld.enterprise(4, in: "别的"),
      ]
    }
    guard case .stack(let chart) = CityCharts.stages(dossier) else {
      Issue.record("not stacked")
      return
    }
    #expect(chart.rows.map(\.label) == ["家电", "陶瓷", "未列入申报名单"])
    #expect(chart.rows.map(\.values) == [[1, 1, 1], [0, 0, 0], [0, 1, 0]])
    #expect(chart.rows.first?.valueTexts == ["1", "1", "1"])
    #expect(chart.text.title == "家电计入最多（1家），陶瓷尚无计入企业")
  }

  @Test func `shares of investment name what is not explained`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电"), CityWorld.sector("陶瓷")]
      submission.enterprises = [
        CityWorld.enterprise(1) {
          $0.software = .value(Money(wan: 60))
          $0.equipment = .value(Money(wan: 30))
        }
      ]
    }
    guard case .stack(let chart) = CityCharts.investmentParts(dossier) else {
      Issue.record("not stacked")
      return
    }
    #expect(chart.rows.map(\.label) == ["全市", "家电"])
    #expect(chart.rows.first?.valueTexts == ["60.0%", "30.0%", "10.0%"])
    #expect(chart.rows.first?.totalText == "100.00万元")
  }

  @Test func `each bar of the money states its base`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.cities = [
        CityRecord(
          source: CityWorld.source, city: CityWorld.city, award: .value(Money(wan: 200)),
          received: .value(Money(wan: 160)))
      ]
      submission.funds = [
        CityWorld.fund(.arranged, .provincial, .transformation, 80),
        CityWorld.fund(.arranged, .provincial, nil, 20),
        CityWorld.fund(.arranged, .municipal, .platform, 500),
      ]
    }
    guard case .stack(let chart) = CityCharts.funds(dossier) else {
      Issue.record("not stacked")
      return
    }
    #expect(chart.rows.map(\.label) == ["安排 ÷ 奖补总额", "安排 ÷ 已下达", "安排 ÷ 已安排"])
    #expect(
      chart.rows.map(\.values)
        == [[80, 0, 0, 20, 100], [80, 0, 0, 20, 60], [80, 0, 0, 20, 0]])
    #expect(chart.reference?.share == 0.8)
    #expect(chart.text.title == "企业改造占已安排省级奖补资金的80.0%")
  }

  @Test func `a city without rows gives charts that say so`() throws {
    let dossier = try CityWorld.dossier { $0.targets = [CityWorld.target(.modes, nil, nil)] }
    let tally = TallyCharts(dossier: dossier, subject: "佛山市", tally: dossier.city.tally)
    let titles = [
      CityCharts.bullet(dossier), tally.funnel(), tally.levels(), CityCharts.stages(dossier),
      CityCharts.investmentParts(dossier), CityCharts.investmentOrigins(dossier),
      CityCharts.funds(dossier),
    ].map(\.text.title)
    #expect(
      titles == [
        "各项指标均未报", "佛山市未报被改造企业", "佛山市尚无计入企业", "未报细分行业", "尚无计入企业的项目投资",
        "尚无计入企业的资金来源", "未报资金台账",
      ])
  }
}
