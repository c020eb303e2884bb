import Metrics

/// What Changchun gives from its special fund: the whole procedure with its days, and breaches of
/// amounts, order, publicity and payment.
extension AwardBook {
  static let changchunSectors = [
    "汽车零部件配件制造", "轨道交通高端装备制造", "电子元器件制造", "中成药生物药品制品制造",
  ]

  private static let changchunCategories = ["软件", "云服务", "数据采集传输设备", "咨询诊断"]

  mutating func addChangchun() {
    for number in 0..<(110 * scale) { addTransformed(number) }
    addClouds()
    addProducts()
    addProcedures()
    addProcurement()
  }

  private mutating func addTransformed(_ number: Int) {
    var random = random(number)
    let sector = AwardBook.changchunSectors[number % 4]
    let months = [(2024, 6), (2024, 9), (2025, 3), (2025, 5), (2025, 7), (2025, 9)]
    let (year, month) = months[number % months.count]
    let owner = party(AwardBook.business(of: sector))
    let base = Money(wan: Int64(random.number(in: 28...140)), yuan: Int64(random.below(20)) * 500)
    var days = steps(year, month, 2 + number % 12)
    days.recognised = nil
    if number == 33 { days.accepted = nil }
    var award = AwardDraft("数字化改造", to: owner, on: days)
    award.sector = sector
    award.project = "\(owner.name.prefix(5))数字化改造"
    award.category = AwardBook.changchunCategories[number % 4]
    award.base = base
    let share = number % 8 == 0 ? 100 : Int64(random.number(in: 70...96))
    award.central = min(base.part(50), Money(wan: 50)).part(share)
    switch number {
    case 7: (award.base, award.central) = (Money(wan: 100), Money(wan: 50))
    case 8: (award.base, award.central) = (Money(wan: 130), Money(wan: 50, yuan: 1))
    case 14: award.central = base.part(55)
    case 21: award.sector = "食品加工"
    case 27: award.category = "厂房建设"
    case 39: award.party.code.removeLast(3)
    case 45: award.municipal = Money(wan: 8)
    default: break
    }
    add(award)
    let isLarge = number == 51
    add(
      PilotDraft(
        party: owner, sector: sector, employees: isLarge ? 1260 : random.number(in: 25...420),
        revenue: isLarge ? 52_000 : random.number(in: 800...16_000), investment: base,
        steps: days, levels: (1, number % 6 == 0 ? 3 : 2)))
  }

  private mutating func addClouds() {
    for number in 0..<36 {
      var amount = Money(wan: Int64(1 + number % 3))
      if number == 10 { amount = Money(wan: 3, yuan: 1) }
      if number == 20 { amount = Money(wan: 0, yuan: 8000) }
      give(
        "上云上平台", to: party("实业"), amount,
        on: steps(2024 + number % 2, 6 + number % 3, 3 + number / 2)
      ) {
        $0.steps.recognised = nil
      }
    }
    for (number, amount) in ([5, 12, 20, 18, 9] as [Int64]).enumerated() {
      give("创新应用标杆", to: party("智造"), Money(wan: amount), on: steps(2025, 6, 16 + number)) {
        $0.project = "平台创新应用标杆\(number + 1)号"
      }
    }
  }

  /// Products up to 5 万元 each; one provider reaches 50 万元 exactly, another goes beyond.
  private mutating func addProducts() {
    for (place, count) in [3, 10, 11, 5].enumerated() {
      let provider = party("软件")
      for number in 0..<count {
        let amount = Money(wan: place == 3 ? 4 : 5)
        give(
          "小快轻准产品", to: provider, amount,
          on: steps(number % 2 == 0 ? 2024 : 2025, number % 2 == 0 ? 10 : 4, 8 + place)
        ) { $0.project = "小快轻准产品\(number + 1)号" }
      }
    }
    for number in 0..<5 {
      give(
        "优秀服务商", to: party("信息技术"), Money(wan: 20, yuan: number == 4 ? 1 : 0),
        on: steps(2025, 8, 4 + number))
    }
    for (number, amount) in ([20, 16, 12] as [Int64]).enumerated() {
      give("链式应用", to: party("供应链服务"), Money(wan: amount), on: steps(2025, 7, 14 + number)) {
        $0.project = "链式应用\(number + 1)号"
      }
    }
  }

  /// Publicity over the National Day, approval on its last day, payment before acceptance, a
  /// review before the recommendation.
  private mutating func addProcedures() {
    func award(
      _ change: (inout AwardSteps) -> Void, month: Int, in book: inout AwardBook
    ) {
      var days = book.steps(2024, month, 5)
      change(&days)
      book.give("上云上平台", to: book.party("实业"), Money(wan: 3), on: days)
    }
    // 30 September to 8 October are nine days with two working days; to the 12th there are six.
    award(
      { days in
        (days.publicFrom, days.publicTo) = (
          SampleCalendar.day(2024, 9, 30), SampleCalendar.day(2024, 10, 8)
        )
        (days.approved, days.paid) = (
          SampleCalendar.day(2024, 10, 15), SampleCalendar.day(2024, 10, 30)
        )
      }, month: 8, in: &self)
    award(
      { days in
        (days.publicFrom, days.publicTo) = (
          SampleCalendar.day(2024, 9, 30), SampleCalendar.day(2024, 10, 12)
        )
        (days.approved, days.paid) = (
          SampleCalendar.day(2024, 10, 17), SampleCalendar.day(2024, 10, 31)
        )
      }, month: 8, in: &self)
    award({ $0.approved = $0.publicTo }, month: 4, in: &self)
    award({ $0.accepted = $0.paid?.advanced(by: 12) }, month: 5, in: &self)
    award({ $0.accepted = $0.paid }, month: 5, in: &self)
    award({ ($0.recommended, $0.reviewed) = ($0.reviewed, $0.recommended) }, month: 7, in: &self)
    // Approved after the pilot's end.
    var late = steps(2025, 11, 20)
    (late.approved, late.paid) = (SampleCalendar.day(2026, 1, 8), SampleCalendar.day(2026, 1, 20))
    give("上云上平台", to: party("实业"), Money(wan: 2), on: late)
  }

  private mutating func addProcurement() {
    let works: [(String, Int64)] = [
      ("公共服务平台搭建", 120), ("水平评测", 64), ("人才培训", 38), ("专家智库", 26), ("验收", 18),
    ]
    for (number, (category, amount)) in works.enumerated() {
      var award = AwardDraft("政府采购", to: party("咨询服务"), on: steps(2025, 4, 8 + number))
      award.category = category
      award.project = "\(category)服务"
      award.central = Money(wan: amount)
      (award.steps.recommended, award.steps.reviewed, award.steps.rechecked) = (nil, nil, nil)
      (award.steps.publicFrom, award.steps.publicTo, award.steps.recognised) = (nil, nil, nil)
      add(award)
    }
    give("其他", to: party("会展服务"), Money(wan: 12), on: steps(2025, 6, 9)) {
      $0.project = "供需对接活动"
    }
  }
}
