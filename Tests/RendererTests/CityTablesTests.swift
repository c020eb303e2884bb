import Metrics
import Testing

@testable import Renderer

/// What the tables of a city are made of.
struct CityTablesTests {
  @Test(
    arguments: [
      (352, 350, "+2"), (350, 350, "0"), (338, 350, "差 12"), (nil, 350, "—"), (5, nil, "—"),
      (5, 0, "—"),
    ] as [(Int64?, Int64?, String)])
  func `a gap tells surplus and shortage apart`(counted: Int64?, target: Int64?, text: String) {
    #expect(TargetTable.gap(counted: counted, target: target, .enterprises) == text)
  }

  @Test func `a gap of money has two decimals`() {
    let gap = TargetTable.gap(
      counted: Money(wan: 3).fen, target: Money(wan: 5).fen + 1, .investment)
    #expect(gap == "差 2.00")
    #expect(TargetTable.gap(counted: 0, target: 0, .investment) == "—")
  }

  @Test(
    arguments: [
      (.achieved, nil, true, "无偏差可填“无”"), (.achieved, .explain(130), true, "请说明超额原因"),
      (.achieved, .suspect(150), true, "请说明目标测算依据和超额原因"),
      (.behind, nil, true, "请说明未达原因、改进措施、完成时限和责任人"),
      (.seriouslyBehind, nil, true, "请说明未达原因、改进措施、完成时限和责任人"),
      (.noTarget, nil, true, "请报送绩效目标"), (.noTarget, nil, false, "请报送绩效目标和台账"),
      (.noData, nil, false, "请报送台账"),
    ] as [(ProgressStatus, Excess?, Bool, String)])
  func `the empty column asks for what is missing`(
    status: ProgressStatus, excess: Excess?, hasData: Bool, text: String
  ) {
    #expect(TargetTable.guidance(status, excess, hasData: hasData) == text)
  }

  private func lead(_ sector: String, _ unit: String) -> LeadUnitRecord {
    LeadUnitRecord(
      source: CityWorld.source, city: CityWorld.city, subIndustry: sector, unit: unit,
      kind: .value(.supplyChain))
  }

  private func partner(_ lead: String, _ unit: String, _ role: PartnerRole?) -> PartnerRecord {
    PartnerRecord(
      source: CityWorld.source, city: CityWorld.city, subIndustry: "家电", leadUnit: lead, unit: unit,
      role: role.map { .value($0) } ?? .missing)
  }

  @Test func `members and enterprises find their lead unit by sub-industry and name`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电"), CityWorld.sector("陶瓷")]
      submission.leadUnits = [lead("家电", "甲 公司"), lead("陶瓷", "甲公司"), lead("家电", "乙公司")]
      submission.partners = [
        partner("甲公司", "集成", .integrator), partner("甲公司", "软件", .ecosystem),
        partner("乙公司", "无角色", nil), partner("丙公司", "孤儿", .ecosystem),
      ]
      submission.enterprises = [
        CityWorld.enterprise(1) { $0.leadUnit = "甲公司" },
        CityWorld.enterprise(2) {
          $0.leadUnit = "甲公司"
          $0.levelAfter = .value(1)
        },
        CityWorld.enterprise(3), CityWorld.enterprise(4) { $0.leadUnit = "丁公司" },
      ]
    }
    let consortia = Consortia(rows: dossier.city.rows, assessment: dossier.assessment)
    #expect(consortia.all.map(\.served) == [2, 0, 0])
    #expect(consortia.all.map(\.counted) == [1, 0, 0])
    #expect(
      consortia.all.map(\.missing)
        == [[], ["缺集成服务企业", "缺产业生态企业"], ["缺集成服务企业", "缺产业生态企业", "1家未注明角色"]])
    #expect(consortia.orphans == [3])
    #expect(consortia.withoutLead == 1)
    #expect(consortia.withForeignLead == 1)
  }

  @Test func `award money keeps its bases apart, and the ledger stands in for what is not stated`()
    throws
  {
    let dossier = try CityWorld.dossier { submission in
      submission.funds = [
        CityWorld.fund(.received, .provincial, nil, 60),
        CityWorld.fund(.received, .municipal, nil, 40),
        CityWorld.fund(.arranged, .provincial, .transformation, 40),
        CityWorld.fund(.arranged, .provincial, .training, 10),
      ]
    }
    let money = AwardMoney(dossier)
    #expect(money.received == Money(wan: 60))
    #expect(money.receivedIsFromLedger)
    #expect(money.award == Money(wan: 8000))
    #expect(money.shareOfArranged?.percentText == "80.0%")
    #expect(money.shareOfReceived?.percentText == "66.6%")
    #expect(money.shareOfAward?.percentText == "0.5%")
  }

  @Test func `without money there is no share`() throws {
    let dossier = try CityWorld.dossier { $0.subIndustries = [CityWorld.sector("家电")] }
    let money = AwardMoney(dossier)
    #expect(money.received == nil)
    #expect(money.shareOfArranged == nil)
    #expect(money.shareOfReceived == nil)
  }

  @Test(arguments: [
    ([0, 0, 0, 0, 0, 0], "尚无计入的解决方案，六个环节均未覆盖。"), ([1, 1, 1, 1, 1, 1], "计入的解决方案覆盖全部六个环节。"),
    ([1, 1, 0, 1, 1, 1], "计入的解决方案未覆盖销售环节；设计、制造、安全三个重点环节均有方案。"),
    ([1, 0, 0, 1, 1, 0], "计入的解决方案未覆盖制造、销售、安全环节，其中制造、安全为重点环节，需补齐。"),
  ])
  func `links without a solution are named, essential ones apart`(
    counts: [Int], words: String
  )
    throws
  {
    let dossier = try CityWorld.dossier { $0.subIndustries = [CityWorld.sector("家电")] }
    var sector = try #require(dossier.city.subIndustries.first)
    sector.solutionsByLink = counts
    #expect(LinkCoverage(sector).sentence == words)
  }

  @Test(
    arguments: [
      ([3, 5, 9], 5, 1), ([3, 5, 9], 4, nil), ([], 1, nil), ([7], 7, 0), ([3, 5, 9], 10, nil),
    ] as [([Int], Int, Int?)])
  func `a place is found in an ascending list`(list: [Int], number: Int, place: Int?) {
    #expect(list.position(of: number) == place)
  }
}
