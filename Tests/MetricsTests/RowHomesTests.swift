import Testing

@testable import Metrics

struct RowHomesTests {
  @Test func `a row belongs to its city and to the sub-industry that it names in any spelling`() {
    let rows = [
      (Fixture.foshan, "智能家电"), (Fixture.foshan, " 智能 家电"), (Fixture.foshan, "特钢制品"),
      (Fixture.foshan, ""), (CityCode(rawValue: "999999"), "智能家电"), (Fixture.foshan, "智能家电"),
    ]
    let submission = Fixture.submission([]) {
      $0.modes = rows.enumerated().map { index, row in
        ModeRecord(source: Fixture.source(Int32(index + 2)), city: row.0, subIndustry: row.1)
      }
    }
    let programme = Fixture.programme()
    let context = CountingContext(
      submission: submission, programme: programme, asOf: programme.end)
    let homes = RowHomes(submission: submission, context: context).modes
    let city = programme.place(of: Fixture.foshan)
    #expect(homes.map { $0?.city } == [city, city, city, city, nil, city])
    #expect(homes.map { $0?.sector } == [0, 0, nil, nil, nil, 0])
  }
}
