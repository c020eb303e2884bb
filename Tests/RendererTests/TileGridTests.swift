import Metrics
import Testing

@testable import Renderer

/// The scheme of tiles has a place for every city, and no two in one.
struct TileGridTests {
  @Test func `the places of Guangdong differ`() {
    #expect(TileGrid.guangdong.count == 14)
    #expect(Set(TileGrid.guangdong.values).count == 14)
  }

  @Test func `cities of known places stand in their row and column`() throws {
    let rows = TileGrid(report: try Fixture.report()).rows
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.count == 8 })
    #expect(rows[0][3]?.name == "韶关")
    #expect(rows[1][2]?.name == "佛山")
    #expect(rows[1][7]?.name == "汕头")
    #expect(rows.joined().compactMap { $0 }.count == 3)
  }

  @Test func `other programmes are shown by region, in rows of one length`() throws {
    var assessment = try Fixture.report().assessment
    for (place, region) in ["东", "西", "东"].enumerated() {
      assessment.programme.cities[place].code = CityCode(rawValue: "22000\(place)")
      assessment.programme.cities[place].region = region
    }
    let rows = TileGrid(report: Report(assessment: assessment, settings: Fixture.settings)).rows
    #expect(rows.map { $0.map { $0?.name ?? "" } } == [["佛山", "汕头"], ["韶关", ""]])
  }
}
