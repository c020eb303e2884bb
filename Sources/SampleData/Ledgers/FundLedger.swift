import Metrics

/// The money of a city: received, arranged, and spent behind what was accepted and launched.
struct FundLedger {
  private let city: SampleCity
  private var entries: [(day: CalendarDay, cells: [String])] = []

  /// Invents a city's movements.
  ///
  /// - Parameters:
  ///   - city: The city; without a published tranche it has no movement.
  ///   - enterprises: Its enterprise rows.
  ///   - platforms: Its platforms.
  init(of city: SampleCity, enterprises: [EnterpriseRow], platforms: [PlatformLedger.Platform]) {
    self.city = city
    guard let tranche = city.city.firstTranche else { return }
    addReceived(tranche)
    let arranged = addArranged(tranche)
    addGrants(.provincial, enterprises, upTo: arranged[.transformation], \.grantProvincial)
    if city.plan.quirks.contains(.municipalMatch) {
      let matched = Money(fen: (arranged[.transformation] ?? .zero).fen / 2)
      add(SampleCalendar.day(2024, 4, 10), .municipal, .arranged, .transformation, matched)
      addGrants(.municipal, enterprises, upTo: matched, \.grantMunicipal)
    }
    addPlatformGrants(platforms, upTo: arranged[.platform] ?? .zero)
    addServices(arranged)
  }

  /// The table 资金台账, by date.
  var table: SampleTable {
    let ordered = entries.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    let rows = ordered.enumerated().map { number, entry in
      entry.element.cells + ["示财〔\(entry.element.day.year)〕\(number + 1)号"]
    }
    return city.table(
      .funds,
      ["城市代码", "日期", "资金来源", "类型", "用途", "金额（万元）", "收款单位", "统一社会信用代码", "文号"], rows)
  }

  private mutating func addReceived(_ tranche: Money) {
    let day = SampleCalendar.day(2023, 12, 28)
    entries.append(
      (
        day,
        [
          city.plan.code, city.plan.style.text(day), FundSource.provincial.rawValue,
          FundFlow.received.rawValue, "", tranche.wanText, "\(city.name)市财政局", "",
        ]
      ))
  }

  /// Arranges the whole tranche: enterprises, platforms, and the rest for services.
  private mutating func addArranged(_ tranche: Money) -> [FundUse: Money] {
    let share = city.plan.transformationShare
    let rest = 100 - share
    let shares: [(FundUse, Int)] = [
      (.transformation, share), (.platform, rest * 6 / 10), (.diagnosis, rest * 2 / 10),
      (.training, rest / 10), (.security, rest - rest * 6 / 10 - rest * 2 / 10 - rest / 10),
    ]
    var arranged: [FundUse: Money] = [:]
    for (place, (use, share)) in shares.enumerated() {
      let amount = Money(fen: tranche.fen / 100 * Int64(share))
      arranged[use] = amount
      let first = SampleCalendar.day(2024, 2, 19)
      let day = SampleCalendar.workday(
        first.advanced(by: place + city.place * 2), notBefore: first)
      add(day, .provincial, .arranged, use, amount)
    }
    return arranged
  }

  /// Pays the grants of a quarter's accepted enterprises six weeks after its end.
  private mutating func addGrants(
    _ source: FundSource, _ enterprises: [EnterpriseRow], upTo limit: Money?,
    _ grant: KeyPath<ProjectCost, Money>
  ) {
    var left = limit ?? .zero
    for quarter in 0..<7 {
      let first = SampleCalendar.day(2024 + quarter / 4, quarter % 4 * 3 + 1, 1)
      let last = first.advanced(by: 63).lastOfMonth
      let due = enterprises.filter { row in
        guard let day = row.acceptedOn, row.acceptance != Acceptance.failed.rawValue else {
          return false
        }
        return first <= day && day <= last
      }
      .reduce(Money.zero) { $0 + $1.cost[keyPath: grant] }
      let paid = min(due, left)
      guard paid > .zero else { continue }
      left = left - paid
      let day = SampleCalendar.workday(last.advanced(by: 45), notBefore: last)
      add(day, source, .spent, .transformation, paid)
    }
  }

  private mutating func addPlatformGrants(
    _ platforms: [PlatformLedger.Platform], upTo limit: Money
  ) {
    var left = limit
    for platform in platforms {
      let paid = min(platform.grant, left)
      guard paid > .zero else { return }
      left = left - paid
      let day = platform.launchedOn.advanced(by: 30)
      add(
        SampleCalendar.workday(day, notBefore: platform.launchedOn), .provincial, .spent,
        .platform, paid, payee: (platform.owner, platform.code))
    }
  }

  /// Pays diagnosis, training and security in four parts, of which the last is still open.
  private mutating func addServices(_ arranged: [FundUse: Money]) {
    for (place, use) in [FundUse.diagnosis, .training, .security].enumerated() {
      let part = Money(fen: (arranged[use] ?? .zero).fen / 4)
      let payee = city.serviceName(500 + place)
      for half in 0..<3 {
        let day = SampleCalendar.day(
          2024 + (half + 1) / 2, half % 2 == 0 ? 6 : 11, 3 + place + city.place)
        add(
          SampleCalendar.workday(day, notBefore: day.firstOfMonth), .provincial, .spent, use,
          part, payee: (payee, city.serviceCode(500 + place)))
      }
    }
  }

  private mutating func add(
    _ day: CalendarDay, _ source: FundSource, _ flow: FundFlow, _ use: FundUse, _ amount: Money,
    payee: (name: String, code: String) = ("", "")
  ) {
    entries.append(
      (
        day,
        [
          city.plan.code, city.plan.style.text(day), source.rawValue, flow.rawValue, use.rawValue,
          amount.wanText, payee.name, payee.code,
        ]
      ))
  }
}
