import Metrics

/// What Changsha gives under its measures of 2025, on top of the policy of 2024.
extension AwardBook {
  mutating func addChangsha2025() {
    for number in 0..<14 {
      // One grant falls short of the fixed amount.
      let amount = Money(wan: number == 9 ? 30 : 50)
      let day = number < 8 ? steps(2025, 7, 2 + number) : steps(2026, 3, 2 + number)
      give("小巨人首次认定", to: party("新材料"), amount, on: day) {
        $0.steps.contract = nil
        $0.steps.accepted = nil
      }
    }
    addReserves()
    let stations: [(String, Int64, Int)] = [
      ("院士工作站", 100, 2), ("专家工作站", 60, 3), ("博士后科研工作站", 100, 2), ("博士后创新创业实践基地", 60, 3),
    ]
    for (place, (item, amount, count)) in stations.enumerated() {
      for number in 0..<count {
        let isBeyond = place == 1 && number == 2
        give(
          item, to: party("新材料"), Money(wan: amount, yuan: isBeyond ? 1 : 0),
          on: steps(number == 0 ? 2025 : 2026, number == 0 ? 10 : 4, 10 + place)
        ) {
          $0.steps.contract = nil
          $0.steps.accepted = nil
        }
      }
    }
    for number in 0..<4 {
      give(
        "企业服务机构", to: party("企业服务"), Money(wan: [20, 18, 12, 22][number]),
        on: steps(2026, 4, 20 + number)
      ) {
        $0.steps.contract = nil
        $0.steps.accepted = nil
      }
    }
    // Decided before the measures held.
    give("小巨人首次认定", to: party("新材料"), Money(wan: 50), on: steps(2025, 1, 6)) {
      $0.steps.contract = nil
      $0.steps.accepted = nil
    }
    addPioneer2025()
  }

  /// Key projects: at most 30 万元 for a firm in a year; in two years it may be twice as much.
  private mutating func addReserves() {
    for number in 0..<12 {
      let owner = party("精密仪器")
      let first: Int64 = 15 + Int64(number * 7 % 16)
      give(
        "后备企业重点项目", to: owner, Money(wan: number == 0 ? 30 : first), on: steps(2025, 8, 4 + number)
      ) {
        $0.project = "重点项目一期"
      }
      switch number {
      case 0:
        give("后备企业重点项目", to: owner, Money(wan: 30), on: steps(2026, 4, 7)) {
          $0.project = "重点项目二期"
        }
      case 1:
        give("后备企业重点项目", to: owner, Money(wan: 10), on: steps(2025, 9, 16)) {
          $0.project = "重点项目二期"
        }
      default: break
      }
    }
  }

  /// A pioneer within the limits of 2024 and beyond those of 2025, decided when both held.
  private mutating func addPioneer2025() {
    for (number, base) in ([96, 88] as [Int64]).enumerated() {
      let owner = party("医药")
      var days = steps(2025, 11, 5 + number)
      days.recognised = nil
      var award = AwardDraft("数字化改造", to: owner, on: days)
      award.pilotClass = number == 0 ? .pioneer : .other
      award.sector = "生物医药"
      award.project = "制剂车间数字化改造项目"
      award.category = "数字化软件业务系统"
      award.base = Money(wan: base)
      award.central = number == 0 ? Money(wan: base).part(40) : Money(wan: base).part(30)
      award.municipal = Money(wan: 20)
      add(award)
      add(pilot(owner, "生物医药", days))
    }
  }
}
