import Metrics

/// What Changsha gives under its policy of 2024: mostly within the limits, some exactly at them,
/// some beyond.
extension AwardBook {
  static let changshaSectors = ["工程机械", "先进计算", "生物医药", "烟花鞭炮"]

  private static let categories = ["数字化软件业务系统", "云平台服务", "数字化改造设计施工服务", "数据采集传输设备"]

  mutating func addChangsha() {
    addDiagnoses()
    addPilots()
    addSharedProjects()
    addFactories()
    addScenes()
    addPlatforms()
    addProviders()
  }

  // MARK: Diagnosis and transformation

  private mutating func addDiagnoses() {
    let providers = (0..<5).map { _ in party("数字技术") }
    for (place, provider) in providers.enumerated() {
      for year in [2024, 2025] {
        let count = 6 + (place * 3 + year) % 9
        // The first provider of 2024 is given the full 3 万元 for each, one of 2025 a yuan more.
        let isFull = place == 0 && year == 2024
        let isBeyond = place == 2 && year == 2025
        let each: Int64 = place < 2 ? (isFull ? 3 : 2) : 2
        let amount = Money(wan: Int64(count) * each, yuan: isBeyond ? 1 : 0)
        give("咨询诊断", to: provider, amount, on: steps(year, year == 2024 ? 9 : 4, 5 + place)) {
          $0.pilotClass = place < 2 ? .pioneer : .other
          $0.count = count
          $0.steps.contract = nil
          $0.steps.recognised = nil
        }
      }
    }
  }

  private mutating func addPilots() {
    for number in 0..<(24 * scale) { addPilot(number, .pioneer) }
    for number in 0..<(96 * scale) { addPilot(1000 + number, .other) }
  }

  /// One enterprise with its purchase and both grants.
  private mutating func addPilot(_ number: Int, _ kind: PilotClass) {
    var random = random(number)
    let sector = AwardBook.changshaSectors[number % 4]
    let base = Money(wan: Int64(random.number(in: 36...190)), yuan: Int64(random.below(20)) * 500)
    let rate: Int64 = kind == .pioneer ? 40 : 30
    let cap = Money(wan: rate)
    // Every eighth is given all that the policy allows.
    let share = number % 8 == 0 ? 100 : Int64(random.number(in: 70...96))
    var central = min(base.part(rate), cap).part(share)
    var municipal = min(base.part(rate * 3 / 4), cap).part(share)
    let months = [(2024, 9), (2024, 10), (2025, 3), (2025, 4), (2025, 6), (2025, 9)]
    let (year, month) = months[number % months.count]
    let owner = party(AwardBook.business(of: sector))
    var days = steps(year, month, 3 + number % 22)
    days.recognised = nil
    var award = AwardDraft("数字化改造", to: owner, on: days)
    award.pilotClass = kind
    award.sector = sector
    award.project = "\(sector)企业数字化改造项目"
    award.category = AwardBook.categories[number % 4]
    award.base = base
    switch number {
    case 3:
      central = Money(wan: 40, yuan: 1)
      award.base = Money(wan: 150)
    case 1005:
      central = Money(wan: 30, yuan: 1)
      award.base = Money(wan: 120)
    case 1011: central = base.part(33)
    case 1017: central = .zero
    case 1023: (award.base, central, municipal) = (Money(wan: 40), Money(wan: 12), Money(wan: 30))
    case 1029: award.category = "厂房装修"
    case 1031: award.base = nil
    case 1037: award.pilotClass = nil
    default: break
    }
    award.central = central
    award.municipal = municipal
    add(award)
    // One enterprise that got money was never on the list of pilots.
    guard number != 1041 else { return }
    add(
      PilotDraft(
        party: owner, sector: sector, employees: random.number(in: 30...480),
        revenue: random.number(in: 900...19_000), investment: award.base ?? base, steps: days,
        levels: (1, number % 5 == 0 ? 3 : 2)))
  }

  static func business(of sector: String) -> String {
    switch sector {
    case "工程机械": "机械"
    case "先进计算": "电子"
    case "生物医药": "医药"
    case "烟花鞭炮": "花炮"
    case "汽车零部件配件制造": "汽车部件"
    case "轨道交通高端装备制造": "轨道装备"
    case "电子元器件制造": "元器件"
    case "中成药生物药品制品制造": "制药"
    default: "实业"
    }
  }

  /// Two payments for one purchase, and one project that is paid under two items.
  private mutating func addSharedProjects() {
    let twice = party("机械")
    for (month, central) in [(4, 18), (9, 12)] as [(Int, Int64)] {
      var award = AwardDraft("数字化改造", to: twice, on: steps(2025, month, 16))
      award.pilotClass = .other
      award.sector = "工程机械"
      award.project = "总装车间数字化改造项目"
      award.category = "云平台服务"
      award.base = Money(wan: 100)
      award.central = Money(wan: central)
      award.steps.recognised = nil
      add(award)
    }
    add(pilot(twice, "工程机械", steps(2025, 4, 16)))
    let both = party("电子")
    var award = AwardDraft("数字化改造", to: both, on: steps(2025, 5, 12))
    award.pilotClass = .other
    award.sector = "先进计算"
    award.project = "服务器产线数字化改造项目"
    award.category = "数据采集传输设备"
    award.base = Money(wan: 90)
    award.central = Money(wan: 27)
    award.steps.recognised = nil
    add(award)
    add(pilot(both, "先进计算", steps(2025, 5, 12)))
    give("智能化技术改造", to: both, Money(wan: 9), on: steps(2025, 6, 18)) {
      $0.project = "服务器产线数字化改造项目"
      $0.base = Money(wan: 90)
    }
  }

  func pilot(_ party: AwardParty, _ sector: String, _ days: AwardSteps) -> PilotDraft {
    PilotDraft(
      party: party, sector: sector, employees: 120, revenue: 5200, investment: Money(wan: 100),
      steps: days, levels: (1, 2))
  }
}
