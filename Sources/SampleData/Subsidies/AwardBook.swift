import Metrics

/// The awards of a sample city while they are being invented.
struct AwardBook: Sendable {
  /// The sample's seed.
  let seed: UInt64
  /// The city.
  let city: ProgrammeCity
  /// The working days of awards.
  let calendar: AwardCalendar
  /// How many times as many enterprises as usual there are.
  let scale: Int
  /// The awards in the order in which they were invented.
  private(set) var awards: [AwardDraft] = []
  /// The enterprises that the city transforms, with their row of 被改造企业.
  private(set) var pilots: [PilotDraft] = []
  private var partyCount = 0

  init(seed: UInt64, city: ProgrammeCity, calendar: AwardCalendar, scale: Int) {
    self.seed = seed
    self.city = city
    self.calendar = calendar
    self.scale = scale
  }

  /// An enterprise of 被改造企业.
  struct PilotDraft: Sendable {
    var party: AwardParty
    var sector: String
    var employees: Int
    var revenue: Int
    var investment: Money
    var steps: AwardSteps
    var levels: (before: Int, after: Int)
  }

  /// Returns a generator for a row or another single purpose.
  func random(_ number: Int) -> SampleRandom {
    SampleRandom(seed: seed, 900, number)
  }

  /// Returns a body that has not been there before.
  mutating func party(_ business: String) -> AwardParty {
    partyCount += 1
    return AwardParty(
      name: "\(city.name)市\(SampleNames.stems(partyCount))\(business)有限公司",
      code: SampleCode.code(region: city.code.rawValue, serial: 40_000 + partyCount))
  }

  /// Returns the days of an award that is applied for in a month.
  func steps(_ year: Int, _ month: Int, _ day: Int = 10, publicDays: Int = 5) -> AwardSteps {
    calendar.steps(
      appliedOn: SampleCalendar.day(year, month, day), publicDays: publicDays)
  }

  /// Adds an award after changing it.
  mutating func add(_ award: AwardDraft, change: (inout AwardDraft) -> Void = { _ in }) {
    var award = award
    change(&award)
    awards.append(award)
  }

  /// Adds an enterprise that is transformed.
  mutating func add(_ pilot: PilotDraft) {
    pilots.append(pilot)
  }

  /// Adds an award from municipal money.
  mutating func give(
    _ item: String, to party: AwardParty, _ amount: Money, on steps: AwardSteps,
    change: (inout AwardDraft) -> Void = { _ in }
  ) {
    var award = AwardDraft(item, to: party, on: steps)
    award.municipal = amount
    add(award, change: change)
  }
}

extension Money {
  /// Creates an amount of 万元 and yuan.
  init(wan: Int64, yuan: Int64) {
    self = Money(fen: wan * MoneyUnit.wan.fen + yuan * MoneyUnit.yuan.fen)
  }

  /// Returns so many per cent of the amount.
  func part(_ percent: Int64) -> Money { Money(fen: fen * percent / 100) }
}
