import Testing

@testable import Metrics

struct RowTrailTests {
  private func row(_ number: Int) -> FindingRow {
    FindingRow(source: Fixture.source(Int32(number)), columns: [])
  }

  @Test(arguments: [0, 1, 50, 51, 5000])
  func `a trail keeps the first rows and knows how many there are`(count: Int) {
    let trail = RowTrail(Array(0..<count), row: row)
    #expect(trail.count == count)
    #expect(trail.rows == (0..<min(count, Finding.rowLimit)).map(row))
    #expect(trail.isEmpty == (count == 0))
  }

  @Test func `a row that stands in both trails counts once`() {
    let sum = RowTrail([1, 2, 3], row: row) + RowTrail([3, 4], row: row)
    #expect(sum.count == 4)
    #expect(sum.rows == [1, 2, 3, 4].map(row))
  }

  @Test func `a row that two figures look at keeps the columns of both`() {
    let rows = ["a", "b"].map { FindingRow(source: Fixture.source(1), columns: [$0, "c"]) }
    let sum = RowTrail(rows[0]) + RowTrail(rows[1])
    #expect(sum.count == 1)
    #expect(sum.rows.map(\.columns) == [["a", "c", "b"]])
  }

  @Test func `long trails add their numbers and keep the first rows`() {
    let sum = RowTrail(Array(0..<60), row: row) + RowTrail(Array(100..<200), row: row)
    #expect(sum.count == 160)
    #expect(sum.rows == (0..<50).map(row))
  }
}
