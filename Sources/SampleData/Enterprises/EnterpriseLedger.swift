import Metrics

/// The enterprise rows of a city: those that count, and those that must not.
struct EnterpriseLedger {
  private let city: SampleCity
  private let alliance: Alliance
  private let others: [SampleCity]

  /// The rows in the order of their contracts.
  private(set) var rows: [EnterpriseRow] = []

  /// Invents a city's rows.
  ///
  /// - Parameters:
  ///   - city: The city.
  ///   - alliance: Its lead units.
  ///   - others: The other cities, some of whose enterprises it claims too.
  init(of city: SampleCity, alliance: Alliance, others: [SampleCity]) {
    self.city = city
    self.alliance = alliance
    self.others = others.filter { $0.early >= 10 }
    for number in 0..<city.counted { rows.append(countedRow(number)) }
    var number = city.counted
    for rowCase in RowCase.allCases {
      for _ in 0..<rowCase.count(inCityAt: city.place, counted: city.counted) {
        rows.append(flawedRow(number, rowCase))
        number += 1
      }
    }
    if city.plan.quirks.contains(.badCells) { BadCells.spread(over: &rows) }
    // A stable order: rows of one day stay as they were made.
    rows = rows.enumerated()
      .sorted { ($0.element.listedOn, $0.offset) < ($1.element.listedOn, $1.offset) }
      .map(\.element)
    numberContracts()
  }

  /// The table 被改造企业.
  var table: SampleTable {
    var header = EnterpriseRow.headers(unit: city.plan.style.unit)
    var cells = rows.enumerated().map { $0.element.cells(number: $0.offset + 1, in: city) }
    if city.plan.quirks.contains(.extraColumn) {
      header.append("填报批次")
      cells = cells.map { $0 + ["第一批"] }
    }
    return city.table(.enterprises, header, cells)
  }

  private mutating func numberContracts() {
    var count = 0
    for index in rows.indices where rows[index].contractOn != nil {
      count += 1
      let digits = String(count)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      rows[index].contractNumber =
        "\(city.plan.code)-\(rows[index].listedOn.year)-\(zeros)\(digits)"
    }
  }

  private func countedRow(_ number: Int) -> EnterpriseRow {
    var random = city.random(.enterprise, number)
    let isEarly = number < city.early
    let accepted = city.plan.pace.day(
      isEarly ? number : number - city.early,
      of: isEarly ? city.early : city.counted - city.early,
      in: isEarly ? 2024 : 2025, random: &random)
    let identity = EnterpriseIdentity(number, in: city)
    var row = EnterpriseRowMaker(city: city, alliance: alliance)
      .row(identity, accepted: accepted, random: &random)
    // Other cities' repeated rows name every fourth enterprise: those stay as they are.
    if number % 4 == 1 { HarmlessVariant.apply(to: &row, random: &random) }
    return row
  }

  private func flawedRow(_ number: Int, _ rowCase: RowCase) -> EnterpriseRow {
    var random = city.random(.flaw, number)
    let year = random.chance(650) ? 2024 : 2025
    let accepted = city.plan.pace.day(
      random.below(100), of: 100, in: year, random: &random)
    let identity = EnterpriseIdentity(number, in: city)
    var row = EnterpriseRowMaker(city: city, alliance: alliance)
      .row(identity, accepted: accepted, random: &random)
    switch rowCase {
    case .repeatedHere: claim(identityOf: city, in: &row, random: &random)
    case .repeatedElsewhere:
      if !others.isEmpty { claim(identityOf: random.pick(others), in: &row, random: &random) }
    default: Flaw(city: city).apply(rowCase, to: &row, random: &random)
    }
    return row
  }

  /// Gives a row the name and code of an enterprise that was accepted before it.
  ///
  /// An enterprise in the first quarter of its city's 2024 is accepted by September at the latest.
  private func claim(
    identityOf other: SampleCity, in row: inout EnterpriseRow, random: inout SampleRandom
  ) {
    let original = EnterpriseIdentity(random.below(max(1, other.early / 16)) * 4, in: other)
    row.identity.name = original.name
    row.identity.code = original.code
    let first = SampleCalendar.day(2024, 10, 8)
    let accepted = SampleCalendar.workday(
      first.advanced(by: random.below(80)), notBefore: first)
    let shift = row.acceptedOn.map { $0.days(to: accepted) } ?? 0
    row.shiftDates(by: shift, notBefore: city.firstContract)
    row.acceptedOn = accepted
  }
}
