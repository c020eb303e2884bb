import Metrics
import Tabular

/// What a programme means for reading.
struct ReaderContext: Sendable {
  /// Finds cities in cells and names.
  let cities: CityResolver
  /// Finds indicators in cells.
  let indicators: IndicatorReader

  /// Creates the context of a programme.
  init(_ programme: Programme) {
    cities = CityResolver(programme)
    indicators = IndicatorReader(programme)
  }
}

/// A sheet and the names around it.
struct SheetInput {
  /// The sheet.
  var sheet: Sheet
  /// The path of its file, relative to the input.
  var file: String
  /// The names of the folders around the file, the nearest first.
  var folders: [String]
  /// A Boolean value indicating whether the sheet is a CSV.
  var isPlainText: Bool
  /// The header, where it was looked for already; nil where it was not, or none was found.
  var header: FoundHeader?

  /// The file's name without its ending.
  var fileName: String {
    let name = file.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }

  /// The sheet's own name: that of the file for a CSV.
  var ownName: String { isPlainText ? fileName : sheet.name }
}

/// How the rows of a sheet are read.
struct ReadingPlan {
  /// What the programme means.
  var context: ReaderContext
  /// The city of rows that name none; nil where there is none.
  var city: CityCode?
  /// A Boolean value indicating whether converted values are kept as text.
  var keepsValues: Bool
  /// The header's rows, which may stand again between the others.
  var headers: [HeaderRow]
}

/// The cells of a header's row, to find it again.
struct HeaderRow: Sendable {
  /// The cells' bytes without outer white space, by column.
  let cells: [[UInt8]]

  init(_ row: Grid.Row, of grid: Grid) {
    cells = grid.withView { view in
      (0..<Int(row.count)).map { Array(view.cell($0, in: row).bytes) }
    }
  }

  /// Returns whether a cell holds what the header has in its column.
  func holds(_ cell: RawCell, at column: Int) -> Bool {
    guard column < cells.count else { return cell.bytes.isEmpty }
    return cells[column].count == cell.bytes.count && cells[column].elementsEqual(cell.bytes)
  }
}
