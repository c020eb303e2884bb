import Metrics

/// Recognitions, platforms and bodies that Changsha's policy of 2024 rewards.
extension AwardBook {
  /// Gives an award for a recognition of a grade.
  private mutating func give(
    _ item: String, _ grade: RecognitionGrade, to party: AwardParty, _ amount: Money,
    on steps: AwardSteps, project: String = ""
  ) {
    give(item, to: party, amount, on: steps) {
      $0.grade = grade
      $0.project = project
      $0.steps.contract = nil
      if grade != .national { $0.steps.accepted = nil }
    }
  }

  /// Factories: recognised by the city, accepted by the state; a rise is paid by its difference.
  mutating func addFactories() {
    let factories = (0..<6).map { _ in party("智能制造") }
    for (place, factory) in factories.enumerated() {
      give(
        "智能制造示范工厂", .municipal, to: factory, Money(wan: place == 4 ? 45 : 50),
        on: steps(place < 3 ? 2024 : 2025, place < 3 ? 10 : 5, 8 + place))
    }
    // The difference only, then the whole of both grades.
    give("智能制造示范工厂", .national, to: factories[0], Money(wan: 50), on: steps(2025, 7, 7))
    give("智能制造示范工厂", .national, to: factories[1], Money(wan: 100), on: steps(2025, 7, 9))
    // Paid before the city recognised it.
    var early = steps(2025, 8, 4)
    early.recognised = early.paid?.advanced(by: 20)
    give("智能制造示范工厂", .municipal, to: party("智能制造"), Money(wan: 50), on: early)

    for count in [3, 5, 4, 2, 8] {
      give("智能工位", to: party("精密制造"), Money(wan: 15), on: steps(2025, 6, 2 + count)) {
        $0.count = count
        $0.steps.contract = nil
        $0.steps.accepted = nil
      }
    }
    let maker = party("系统集成")
    for (number, project) in ["装配线", "物流", "质检"].enumerated() {
      give(
        "系统解决方案", to: number == 2 ? party("系统集成") : maker, Money(wan: 20),
        on: steps(2025, 3, 11 + number)
      ) {
        $0.project = "\(project)系统解决方案"
        $0.steps.contract = nil
      }
    }
    // 10 % of 2,000 are exactly 200; one award is a yuan above its tenth.
    let purchases: [(Int64, Money)] = [
      (2000, Money(wan: 200)), (860, Money(wan: 86)), (1250, Money(wan: 110)),
      (500, Money(wan: 50, yuan: 1)),
    ]
    for (number, (base, amount)) in purchases.enumerated() {
      give("智能化技术改造", to: party("装备"), amount, on: steps(2025, 4, 14 + number)) {
        $0.base = Money(wan: base)
        $0.project = "第\(number + 1)期产线智能化技术改造"
      }
    }
  }

  /// Scenes, artificial intelligence and chain cases.
  mutating func addScenes() {
    let makers = (0..<5).map { _ in party("智造") }
    for (place, maker) in makers.enumerated() {
      give(
        "典型应用场景", .municipal, to: maker, Money(wan: 25), on: steps(2024, 10, 9 + place),
        project: "智能仓储场景")
    }
    give(
      "优秀场景", .national, to: makers[0], Money(wan: 25), on: steps(2025, 8, 11), project: "智能仓储场景")
    give(
      "优秀场景", .national, to: makers[1], Money(wan: 50), on: steps(2025, 8, 12), project: "智能仓储场景")
    for (number, amount) in ([50, 42, 30, 55] as [Int64]).enumerated() {
      give(
        "人工智能融合创新", to: party("智能科技"), Money(wan: amount), on: steps(2025, 9, 3 + number)
      ) {
        $0.project = "人工智能应用场景\(number + 1)号"
        $0.steps.contract = nil
        $0.steps.accepted = nil
      }
    }
    let chains = (0..<3).map { _ in party("产业链服务") }
    for (place, chain) in chains.enumerated() {
      give(
        "链式案例", .municipal, to: chain, Money(wan: 50), on: steps(2024, 11, 4 + place),
        project: "上下游协同案例")
    }
    give(
      "链式案例", .national, to: chains[0], Money(wan: 50), on: steps(2025, 9, 8), project: "上下游协同案例")
    give(
      "链式案例", .national, to: chains[1], Money(wan: 60), on: steps(2025, 9, 9), project: "上下游协同案例")
  }

  /// Platforms of the industrial internet, and one for each sub-industry.
  mutating func addPlatforms() {
    let platforms: [(RecognitionGrade, Int64, Money)] = [
      (.national, 1000, Money(wan: 200)), (.national, 720, Money(wan: 144)),
      (.provincial, 600, Money(wan: 100)), (.provincial, 380, Money(wan: 76, yuan: 1)),
    ]
    for (number, (grade, base, amount)) in platforms.enumerated() {
      give("工业互联网平台", to: party("工业互联网"), amount, on: steps(2025, 5, 19 + number)) {
        $0.grade = grade
        $0.base = Money(wan: base)
        $0.project = "工业互联网平台\(number + 1)期"
      }
    }
    for (place, sector) in AwardBook.changshaSectors.enumerated() {
      let amount: Int64 = [300, 260, 240, 180][place]
      give("细分行业平台", to: party("行业云平台"), Money(wan: amount), on: steps(2025, 6, 10 + place)) {
        $0.sector = sector
        $0.project = "\(sector)行业工业互联网平台"
      }
    }
  }

  /// Providers, organisations that push the work, and rows that fit nowhere.
  mutating func addProviders() {
    for (number, count) in [3, 6, 4].enumerated() {
      give(
        "小快轻准解决方案", to: party("软件"), Money(wan: Int64(count) * 2),
        on: steps(2025, 7, 15 + number)
      ) {
        $0.count = count
        $0.steps.contract = nil
        $0.steps.accepted = nil
      }
    }
    for number in 0..<4 {
      give(
        "优秀服务商", to: party("信息技术"), Money(wan: 20, yuan: number == 3 ? 1 : 0),
        on: steps(2025, 9, 15 + number)
      ) { $0.steps.contract = nil }
    }
    let promoters = (0..<4).map { _ in party("产业促进中心") }
    for (place, promoter) in promoters.enumerated() {
      let money = Money(wan: place == 3 ? 45 : 50)
      give("推进机构工作经费", to: promoter, money, on: steps(2024, 9, 18 + place)) {
        $0.steps.contract = nil
      }
      let count = 18 + place * 4
      let amount = Money(fen: Int64(count) * 1_500_000 - (place == 1 ? 20_000_000 : 0))
      give("推进机构验收补助", to: promoter, amount, on: steps(2025, 9, 22)) {
        $0.count = count
        $0.steps.contract = nil
      }
      guard place < 2 else { continue }
      give("优秀推进机构", to: promoter, Money(wan: place == 0 ? 100 : 60), on: steps(2025, 10, 9)) {
        $0.steps.contract = nil
      }
    }
    // Decided before the policy held; and an item that no policy has.
    var old = steps(2025, 1, 6)
    (old.recognised, old.approved, old.paid) = (
      SampleCalendar.day(2024, 1, 15), SampleCalendar.day(2024, 2, 20),
      SampleCalendar.day(2024, 3, 1)
    )
    (old.contract, old.accepted, old.applied) = (nil, nil, nil)
    (old.recommended, old.reviewed, old.rechecked, old.publicFrom, old.publicTo) = (
      nil, nil, nil, nil, nil
    )
    give("优秀服务商", to: party("网络科技"), Money(wan: 15), on: old)
    give("数字化转型宣传推广", to: party("文化传播"), Money(wan: 6), on: steps(2025, 3, 20)) {
      $0.steps.contract = nil
    }
  }
}
