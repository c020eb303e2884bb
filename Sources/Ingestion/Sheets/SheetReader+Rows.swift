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
    let (reading, plan) = begin(sheet, keepsValues: keepsValues)
    let grid = sheet.input.sheet.grid
    var memory = CellMemory()
    let rows = BodyRows(grid: grid, first: sheet.layout.firstRow)
    let body = body(of: rows, of: sheet, plan, &memory)
    return finish(reading, sheet, body)
  }

  /// Returns what is known of a sheet before its rows are read, and how they are to be read.
  func begin(
    _ sheet: RecognisedSheet, keepsValues: Bool
  ) -> (reading: SheetReading, plan: ReadingPlan) {
    let grid = sheet.input.sheet.grid
    var reading = SheetReading(
      report: TableReport(file: sheet.input.file, sheet: sheet.input.sheet.name, status: .read))
    reading.isSummary = sheet.isSummary
    reading.report.table = sheet.layout.schema.key
    reading.report.headerRows = sheet.layout.header.rows.map { Int(grid.rows[$0].number) }
    reading.report.columns = columns(of: sheet.layout)
    reading.report.ignoredRows = sheet.titles.rows.map { .init(row: $0, kind: .title) }
    let city = noteColumns(sheet, &reading)
    let headers = grid.rows[sheet.layout.header.rows].map { HeaderRow($0, of: grid) }
    let plan = ReadingPlan(
      context: context, city: city, keepsValues: keepsValues, headers: headers)
    return (reading, plan)
  }

  /// Returns the sheet with what its rows gave.
  func finish(
    _ begun: SheetReading, _ sheet: RecognisedSheet, _ body: SheetBody
  ) -> SheetReading {
    var reading = begun
    let grid = sheet.input.sheet.grid
    if body.rowCount > 0 {
      let columns = sheet.layout.columns.count { grid.hiddenColumns.contains($0.position + 1) }
      if body.hiddenRows + columns > 0 {
        reading.note(.hiddenRows(rows: body.hiddenRows, columns: columns))
      }
    }
    reading.submission = body.submission
    reading.issues += body.issues
    reading.keys = body.keys
    reading.report.rowCount = body.rowCount
    reading.report.ignoredRows += body.ignoredRows
    reading.report.records = body.records
    reading.report.totals = body.totals.unmatched
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

  /// Returns what rows below a header give.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - sheet: The sheet.
  ///   - plan: How rows are read.
  ///   - memory: What spellings mean that were read before.
  /// - Returns: What the rows give.
  func body(
    of rows: BodyRows, of sheet: RecognisedSheet, _ plan: ReadingPlan, _ memory: inout CellMemory
  ) -> SheetBody {
    rows.grid.withView { view in
      var classifier = RowClassifier(
        view: view, layout: sheet.layout, headers: plan.headers, isBelowNote: rows.isBelowNote)
      var reader = RowReader(view: view, grid: rows.grid, sheet: sheet, plan: plan)
      swap(&reader.memory, &memory)
      var body = SheetBody(layout: sheet.layout)
      for row in rows.grid.rows[rows.first...] {
        switch classifier.kind(of: row) {
        case .nothing: continue
        case .ignored(let kind):
          body.ignoredRows.append(.init(row: Int(row.number), kind: kind))
          if kind == .subtotal { reader.totals.noteTotals(of: row, view) }
          if kind == .group { reader.totals.noteGroup() }
        case .data:
          reader.begin(row)
          reader.read(into: &body.submission)
          reader.finish()
          body.rowCount += 1
          if row.isHidden { body.hiddenRows += 1 }
          if plan.keepsValues { body.records.append(reader.record) }
        }
      }
      body.issues = reader.issues
      body.keys = reader.keys
      body.totals = reader.totals
      body.endsInNote = classifier.isBelowNote
      swap(&reader.memory, &memory)
      return body
    }
  }
}
