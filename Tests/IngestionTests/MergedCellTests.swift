import FuzzSupport
import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Merged, hidden and computed cells of workbooks (samples, rules 6, 18 and 19).
struct MergedCellTests {
  /// Makes a sheet from lines of cells; `=` in front marks a formula, `=` alone one without value.
  static func input(
    _ text: String, merges: [Grid.MergedRange] = [], hiddenRows: Set<Int> = [],
    hiddenColumns: Set<Int> = []
  ) throws -> SheetInput {
    var grid = try CSVReader(separator: 0x2C).read(DecodedText(bytes: Array(text.utf8)))
    for place in grid.cells.indices {
      let cell = grid.cells[place]
      guard cell.length > 0, grid.text[Int(cell.offset)] == UInt8(ascii: "=") else { continue }
      let value = grid.string(cell).dropFirst()
      let kind: Grid.Kind =
        value.isEmpty ? .formulaWithoutValue : value.first == "#" ? .error : .number
      grid.cells[place] = Grid.Cell(
        offset: cell.offset + 1, length: cell.length - 1, kind: kind, isFormula: true)
    }
    for place in grid.rows.indices {
      grid.rows[place].isHidden = hiddenRows.contains(Int(grid.rows[place].number))
    }
    grid.merges = merges
    grid.hiddenColumns = hiddenColumns
    return SheetInput(
      sheet: Sheet(name: "表", grid: grid), file: "册.xlsx", folders: [], isPlainText: false)
  }

  static func read(_ input: SheetInput) -> ReadResult {
    SubmissionReader.joined([
      FileReader(context: ReaderContext(.sample), keepsValues: true).read([input])
    ])
  }

  static let header = "城市,细分行业,企业名称,信用代码,总投资,从业人员,验收日期"

  @Test func `a merged cell fills its range and nothing below`() throws {
    let rows = (1...4).map { "\($0 == 1 ? "佛山,智能家电" : ","),\($0)号公司,91440606000000019H,\($0)" }
    let result = MergedCellTests.read(
      try MergedCellTests.input(
        "\(MergedCellTests.header)\n" + rows.joined(separator: "\n"),
        merges: [
          Grid.MergedRange(top: 2, bottom: 4, left: 1, right: 1),
          Grid.MergedRange(top: 2, bottom: 3, left: 2, right: 2),
        ]))
    #expect(result.tables[0].records.map(\.city) == ["440600", "440600", "440600", nil])
    #expect(result.values(of: "sub_industry") == ["智能家电", "智能家电", nil, nil])
    #expect(
      Ledger.codes(result) == [
        "error required_empty B4", "error required_empty A5", "error required_empty B5",
      ])
  }

  @Test func `a merged amount counts once`() throws {
    let result = MergedCellTests.read(
      try MergedCellTests.input(
        "\(MergedCellTests.header)\n佛山,智能家电,甲,91440606000000019H,60,12,2024-05-01\n佛山,智能家电,乙,914406060000001070,,,",
        merges: [5, 6, 7].map { Grid.MergedRange(top: 2, bottom: 3, left: $0, right: $0) }))
    #expect(result.values(of: "investment") == ["60", nil])
    #expect(result.values(of: "employees") == ["12", nil])
    #expect(result.values(of: "accepted_on") == ["2024-05-01", "2024-05-01"])
    #expect(Ledger.codes(result) == ["warning merged_amount E2", "warning merged_amount F2"])
  }

  @Test func `rows with nothing but formulas are no data`() throws {
    let result = MergedCellTests.read(
      try MergedCellTests.input(
        "\(MergedCellTests.header)\n佛山,智能家电,甲,91440606000000019H,=60,=,2024-05-01\n,,,,=0,=#DIV/0!,=\n,,,,=5,,"
      ))
    #expect(result.tables[0].rowCount == 1)
    #expect(result.values(of: "investment") == ["60"])
    #expect(Ledger.codes(result) == ["error formula_without_value F2"])
  }

  @Test func `hidden rows and columns are read with one warning`() throws {
    let text =
      "\(MergedCellTests.header)\n佛山,智能家电,甲,91440606000000019H,1\n佛山,智能家电,乙,914406060000001070,2"
    let both = MergedCellTests.read(
      try MergedCellTests.input(text, hiddenRows: [1, 3], hiddenColumns: [5, 9]))
    #expect(both.tables[0].rowCount == 2)
    #expect(Ledger.codes(both) == ["warning hidden_rows"])
    #expect(both.issues[0].message.contains("1行和1列"))
    let none = MergedCellTests.read(try MergedCellTests.input(text, hiddenRows: [1]))
    #expect(Ledger.codes(none) == [])
  }

  @Test func `a merged header of three levels`() throws {
    let result = MergedCellTests.read(
      try MergedCellTests.input(
        "城市,企业,,,资金（元）,,\n,细分行业,企业名称,信用代码,总投资,奖补,\n,,,,,省级奖补,市级奖补\n佛山,智能家电,甲,91440606000000019H,1000000,200000,100000",
        merges: [
          Grid.MergedRange(top: 1, bottom: 3, left: 1, right: 1),
          Grid.MergedRange(top: 1, bottom: 1, left: 2, right: 4),
          Grid.MergedRange(top: 1, bottom: 1, left: 5, right: 7),
          Grid.MergedRange(top: 2, bottom: 3, left: 2, right: 2),
          Grid.MergedRange(top: 2, bottom: 3, left: 3, right: 3),
          Grid.MergedRange(top: 2, bottom: 3, left: 4, right: 4),
          Grid.MergedRange(top: 2, bottom: 3, left: 5, right: 5),
          Grid.MergedRange(top: 2, bottom: 2, left: 6, right: 7),
        ]))
    #expect(result.tables[0].headerRows == [1, 2, 3])
    #expect(result.tables[0].columns.last?.header == "资金（元）/奖补/市级奖补")
    #expect(result.values(of: "grant_municipal") == ["10"])
    #expect(result.values(of: "investment") == ["100"])
    #expect(Ledger.codes(result) == [])
  }
}
