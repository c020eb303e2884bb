import Metrics
import Tabular

/// The rows of a recognised sheet.
extension SheetReader {
  /// Returns what a sheet gives.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - keepsValues: Whether converted values are kept as text.
  /// - Returns: The records, the issues and the report; the status is always `read`.
  func read(_ sheet: RecognisedSheet, keepsValues: Bool) -> SheetReading {
    let rows = sheet.input.sheet.grid.rows
    var reading = SheetReading(
      report: TableReport(file: sheet.input.file, sheet: sheet.input.sheet.name, status: .read))
    reading.isSummary = sheet.isSummary
    reading.report.table = sheet.layout.schema.key
    reading.report.headerRows = sheet.layout.header.rows.map { Int(rows[$0].number) }
    reading.report.columns = columns(of: sheet.layout)
    reading.report.ignoredRows = sheet.titles.rows.map { .init(row: $0, kind: .title) }
    let city = noteColumns(sheet, &reading)
    let plan = ReadingPlan(context: context, city: city, keepsValues: keepsValues)
    sheet.input.sheet.grid.withView { view in
      readRows(view, sheet, plan, &reading)
    }
    return reading
  }

  private func columns(of layout: SheetLayout) -> [TableReport.Column] {
    layout.columns.compactMap { column in
      guard column.schema.type != .unit else { return nil }
      return TableReport.Column(
        key: column.schema.key.name, letters: CellAddress.letters(column: column.position),
        header: column.header, unit: column.unit, isList: column.schema.type == .links)
    }
  }

  /// Notes what is wrong with the columns and returns the city of rows that name none.
  private func noteColumns(
    _ sheet: RecognisedSheet, _ reading: inout SheetReading
  ) -> CityCode? {
    let layout = sheet.layout
    let unknown = layout.unknownHeaders
    let candidates = unknown.isEmpty ? layout.columns.map(\.header) : unknown
    var city: CityCode?
    if layout.positions[ColumnKey.cityCode.index] < 0 {
      city = self.city(around: sheet)
      if let city {
        reading.note(.cityFromTitle(context.cities.name(of: city)))
      } else {
        reading.note(.missingCity(nearest: NearestName.of("城市代码", in: candidates)))
      }
    }
    for column in layout.missing {
      let nearest = NearestName.of(column.header, in: candidates)
      reading.note(.missingColumn(column.key, header: column.header, nearest: nearest))
    }
    if !unknown.isEmpty { reading.note(.unknownColumns(unknown.map(PrintedValue.of))) }
    return city
  }

  /// The only city that the title rows name, else the sheet, the file or a folder.
  private func city(around sheet: RecognisedSheet) -> CityCode? {
    if let city = context.cities.onlyCity(in: sheet.titles.texts) { return city }
    let names = [sheet.input.sheet.name, sheet.input.fileName] + sheet.input.folders
    return names.lazy.compactMap { context.cities.onlyCity(in: [$0]) }.first
  }

  private func readRows(
    _ view: GridView, _ sheet: RecognisedSheet, _ plan: ReadingPlan,
    _ reading: inout SheetReading
  ) {
    let grid = sheet.input.sheet.grid
    let layout = sheet.layout
    let headers = Array(grid.rows[layout.header.rows])
    var classifier = RowClassifier(view: view, layout: layout, headers: headers)
    var reader = RowReader(view: view, sheet: sheet.input, layout: layout, plan: plan)
    var hidden = 0
    for row in grid.rows[layout.firstRow...] {
      switch classifier.kind(of: row) {
      case .nothing: continue
      case .ignored(let kind):
        reading.report.ignoredRows.append(.init(row: Int(row.number), kind: kind))
        if kind == .subtotal { reader.totals.noteTotals(of: row, view) }
        if kind == .group { reader.totals.noteGroup() }
      case .data:
        reader.begin(row)
        reader.read(into: &reading.submission)
        reader.finish()
        reading.report.rowCount += 1
        if row.isHidden { hidden += 1 }
        if plan.keepsValues { reading.report.records.append(reader.record) }
      }
    }
    if reading.report.rowCount > 0 {
      let columns = layout.columns.count { grid.hiddenColumns.contains($0.position + 1) }
      if hidden + columns > 0 { reading.note(.hiddenRows(rows: hidden, columns: columns)) }
    }
    reading.issues += reader.issues
    reading.keys = reader.keys
    reading.report.totals = reader.totals.unmatched
  }
}
