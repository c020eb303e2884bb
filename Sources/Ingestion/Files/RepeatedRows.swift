import Metrics
import Tabular

/// Finds second rows of what may stand only once (contract §1): a city in 试点城市, a city and
/// indicator in 绩效目标.
struct RepeatedRows {
  private struct Key: Hashable {
    var city: CityCode
    var indicator: IndicatorKey?
  }

  private struct Place {
    var file: String
    var sheet: String
    var row: Int
  }

  private var first: [Key: Place] = [:]

  /// Leaves second rows out of a sheet's records and says so at the sheet's issues.
  mutating func leaveOut(_ sheet: inout SheetReading) {
    var repeated: Set<Int32> = []
    let keys =
      sheet.submission.cities.map { (Key(city: $0.city), $0.source.row) }
      + sheet.submission.targets.map {
        (Key(city: $0.city, indicator: $0.indicator), $0.source.row)
      }
    for (key, row) in keys {
      let place = Place(file: sheet.report.file, sheet: sheet.report.sheet, row: Int(row))
      guard let earlier = first[key] else {
        first[key] = place
        continue
      }
      repeated.insert(row)
      note(place, earlier, &sheet)
    }
    if !repeated.isEmpty { sheet.submission.removeRows { repeated.contains($0.row) } }
  }

  private func note(_ place: Place, _ earlier: Place, _ sheet: inout SheetReading) {
    guard let key = sheet.keys[place.row], let table = sheet.report.table,
      let column = TableSchema.of(table).column(key.key)
    else { return }
    var detail = "第\(earlier.row)行"
    if earlier.sheet != place.sheet { detail = "“\(earlier.sheet)”" + detail }
    if earlier.file != place.file { detail = "“\(earlier.file)”" + detail }
    let cell = FlawedCell(
      flaw: .duplicateRow, column: column, value: PrintedValue.of(key.text), detail: detail)
    let address = CellAddress.text(column: key.column, row: place.row)
    sheet.insert(
      PlacedIssue(
        row: place.row, column: key.column,
        issue: cell.issue(file: place.file, sheet: place.sheet, cell: address)))
  }
}
