import Metrics
import Tabular

/// Reads one sheet: finds its header, decides what it is, and reads its rows.
struct SheetReader {
  /// What the programme means.
  let context: ReaderContext
  /// A Boolean value indicating whether converted values are kept as text.
  let keepsValues: Bool

  /// Returns what a sheet gives.
  func read(_ input: SheetInput) -> SheetReading {
    let sheet = input.sheet
    if sheet.isHidden { return refused(input, .hidden, .hiddenSheet) }
    if sheet.grid.rows.isEmpty { return refused(input, .empty, nil) }
    if SheetReader.isProse(sheet.name) { return refused(input, .notATable, .notATable) }
    if let header = input.header ?? SheetReader.header(of: sheet.grid) {
      let titles = SheetTitles(sheet.grid, above: header.rows.lowerBound)
      let chooser = TableChooser(
        name: input.ownName, titles: titles.texts, fileName: input.fileName)
      if let table = chooser.table(of: header) {
        let layout = SheetLayout(
          schema: TableSchema.of(table), header: header, unit: titles.unit)
        return reading(input, layout, titles)
      }
    }
    return SheetReader.isTable(sheet.grid)
      ? refused(input, .unknown, .unknownTable) : refused(input, .notATable, .notATable)
  }

  private static func header(of grid: Grid) -> FoundHeader? {
    var finder = HeaderFinder(grid)
    return finder.find()
  }

  private func refused(
    _ input: SheetInput, _ status: TableReport.Status, _ flaw: SheetFlaw?
  ) -> SheetReading {
    var reading = SheetReading(
      report: TableReport(file: input.file, sheet: input.sheet.name, status: status))
    if let flaw { reading.note(flaw) }
    return reading
  }

  private static func isProse(_ name: String) -> Bool {
    ["说明", "封面", "目录", "字典"].contains { name.contains($0) }
  }

  /// Whether two rows have two filled cells.
  private static func isTable(_ grid: Grid) -> Bool {
    var rows = 0
    for row in grid.rows {
      let filled = (0..<Int(row.count)).lazy.filter { !grid.cell($0, in: row).isEmpty }
      if filled.prefix(2).count == 2 { rows += 1 }
      if rows == 2 { return true }
    }
    return false
  }

  private func reading(
    _ input: SheetInput, _ layout: SheetLayout, _ titles: SheetTitles
  ) -> SheetReading {
    let rows = input.sheet.grid.rows
    var reading = SheetReading(
      report: TableReport(file: input.file, sheet: input.sheet.name, status: .read))
    reading.isSummary = ([input.sheet.name] + titles.texts).contains(where: SheetReader.isSummary)
    reading.report.table = layout.schema.key
    reading.report.headerRows = layout.header.rows.map { Int(rows[$0].number) }
    reading.report.columns = columns(of: layout)
    reading.report.ignoredRows = titles.rows.map { .init(row: $0, kind: .title) }
    let city = noteColumns(input, layout, titles, &reading)
    let plan = ReadingPlan(context: context, city: city, keepsValues: keepsValues)
    input.sheet.grid.withView { view in
      readRows(view, input, layout, plan, &reading)
    }
    return reading
  }

  private static func isSummary(_ text: String) -> Bool {
    ["汇总", "总表", "合并"].contains { text.contains($0) }
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
    _ input: SheetInput, _ layout: SheetLayout, _ titles: SheetTitles,
    _ reading: inout SheetReading
  ) -> CityCode? {
    let unknown = layout.unknownHeaders
    var city: CityCode?
    if layout.positions[ColumnKey.cityCode.index] < 0 {
      city = context.cities.onlyCity(in: titles.texts)
      for name in [input.sheet.name, input.fileName] + input.folders where city == nil {
        city = context.cities.onlyCity(in: [name])
      }
      if let city {
        reading.note(.cityFromTitle(context.cities.name(of: city)))
      } else {
        reading.note(.missingCity(nearest: NearestName.of("城市代码", in: unknown)))
      }
    }
    for column in layout.missing {
      let nearest = NearestName.of(column.header, in: unknown)
      reading.note(.missingColumn(column.key, header: column.header, nearest: nearest))
    }
    if !unknown.isEmpty { reading.note(.unknownColumns(unknown.map(PrintedValue.of))) }
    return city
  }

  private func readRows(
    _ view: GridView, _ input: SheetInput, _ layout: SheetLayout, _ plan: ReadingPlan,
    _ reading: inout SheetReading
  ) {
    let rows = input.sheet.grid.rows
    let headers = Array(rows[layout.header.rows])
    var classifier = RowClassifier(view: view, layout: layout, headers: headers)
    var reader = RowReader(view: view, sheet: input, layout: layout, plan: plan)
    var hidden = 0
    for row in rows[layout.firstRow...] {
      switch classifier.kind(of: row) {
      case .nothing: continue
      case .ignored(let kind):
        reading.report.ignoredRows.append(.init(row: Int(row.number), kind: kind))
      case .data:
        reader.begin(row)
        reader.read(into: &reading.submission)
        reader.finish()
        reading.report.rowCount += 1
        if row.isHidden { hidden += 1 }
        if keepsValues {
          let values = Array(reader.values.prefix(reading.report.columns.count))
          reading.report.records.append(
            .init(row: Int(row.number), city: reader.cityText, values: values))
        }
      }
    }
    let columns =
      reading.report.rowCount == 0
      ? 0 : layout.columns.count { input.sheet.grid.hiddenColumns.contains($0.position + 1) }
    if hidden + columns > 0 { reading.note(.hiddenRows(rows: hidden, columns: columns)) }
    reading.issues += reader.issues
  }
}
