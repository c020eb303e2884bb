import Metrics

/// Makes a sound row of an enterprise: in time, transformed, accepted.
struct EnterpriseRowMaker {
  let city: SampleCity
  let alliance: Alliance

  /// Employees of small and medium enterprises in equal steps of their number.
  private static let employees = [
    9, 16, 24, 34, 45, 58, 74, 92, 115, 145, 185, 240, 310, 430, 620, 960,
  ]
  private static let tiers = ["", "创新型中小企业", "专精特新中小企业", "专精特新“小巨人”企业"]
  private static let remarks = ["分两期实施", "设备已入库", "与产线技改同步实施", "系统已上线运行，正在推广到第二车间"]

  /// Returns a row that counts.
  ///
  /// - Parameters:
  ///   - identity: Who the enterprise is.
  ///   - accepted: The day of acceptance.
  ///   - random: Decides about everything else.
  /// - Returns: The row, with the contract's number left out.
  func row(
    _ identity: EnterpriseIdentity, accepted: CalendarDay, random: inout SampleRandom
  ) -> EnterpriseRow {
    let subIndustry = city.plan.subIndustries[identity.subIndustry]
    let leads = alliance.leads(of: identity.subIndustry)
    let lead = leads[random.index(weights: Array([5, 3, 2, 1].prefix(leads.count)))]
    let contract = contractDay(before: accepted, random: &random)
    let completed = max(contract, accepted.advanced(by: -random.number(in: 8...40)))
    let employees = random.quantile(EnterpriseRowMaker.employees)
    let revenue = Money(
      fen: Int64(employees * random.number(in: 3200...11_000)) * 1_000_000 / 100)
    let before = random.index(weights: [10, 60, 25, 5])
    var row = EnterpriseRow(
      identity: identity, subIndustry: subIndustry.name, gb4754: subIndustry.gb4754,
      employees: employees, revenue: revenue,
      size: EnterpriseRowMaker.size(employees: employees, revenue: revenue),
      listedOn: contract, contractOn: contract, completedOn: completed, acceptedOn: accepted,
      acceptance: Acceptance.passed.rawValue, levelBefore: before == 0 ? nil : before,
      levelAfter: levelAfter(before, random: &random),
      cost: ProjectCost(city.plan, random: &random))
    row.leadUnit = lead.name
    row.mode = lead.mode.rawValue
    row.links = links(random: &random)
    if revenue >= Money(wan: 2000) {
      row.tier = EnterpriseRowMaker.tiers[random.index(weights: [50, 26, 21, 3])]
    }
    if random.chance(60) { row.remark = random.pick(EnterpriseRowMaker.remarks) }
    return row
  }

  private func contractDay(
    before accepted: CalendarDay, random: inout SampleRandom
  ) -> CalendarDay {
    let first = city.firstContract
    let wanted = accepted.advanced(by: -random.number(in: 75...230))
    guard wanted < first else { return SampleCalendar.workday(wanted, notBefore: first) }
    let room = max(1, first.days(to: accepted) - 30)
    return SampleCalendar.workday(first.advanced(by: random.below(room)), notBefore: first)
  }

  private func levelAfter(_ before: Int, random: inout SampleRandom) -> Int {
    switch before {
    case 0, 1: 2 + random.index(weights: [76, 22, 2])
    case 2: 2 + random.index(weights: [8, 80, 12])
    default: 3 + random.index(weights: [45, 55])
    }
  }

  private func links(random: inout SampleRandom) -> String {
    let rates = [280, 760, 220, 180, 520, 160]
    var set: UInt8 = 0
    for (place, rate) in rates.enumerated() where random.chance(rate) { set |= 1 << UInt8(place) }
    if set == 0 { set = 2 }
    return TransformationLinks(rawValue: set).names.joined(separator: "、")
  }

  /// Returns the size of an industrial enterprise (工信部联企业〔2011〕300号).
  static func size(employees: Int, revenue: Money) -> String {
    let size: EnterpriseSize =
      switch (employees, revenue) {
      case (1000..., Money(wan: 40_000)...): .large
      case (300..., Money(wan: 2000)...): .medium
      case (20..., Money(wan: 300)...): .small
      default: .micro
      }
    return size.rawValue
  }
}

extension SampleCity {
  /// The first day on which the city's enterprises sign: when lead units have been selected.
  var firstContract: CalendarDay {
    max(start.advanced(by: 48), SampleCalendar.day(2023, 11, 27))
  }
}

extension EnterpriseRow {
  /// Moves the contract and the completion by some days.
  mutating func shiftDates(by days: Int, notBefore first: CalendarDay) {
    let contract = max(first, listedOn.advanced(by: days))
    listedOn = SampleCalendar.workday(contract, notBefore: first)
    contractOn = listedOn
    completedOn = completedOn.map { max(listedOn, $0.advanced(by: days)) }
  }
}
