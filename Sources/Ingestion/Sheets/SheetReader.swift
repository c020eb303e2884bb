import Metrics
import Tabular

/// A sheet whose table and columns are known.
struct RecognisedSheet {
  /// The sheet.
  var input: SheetInput
  /// Where its columns stand.
  var layout: SheetLayout
  /// What stands above its header.
  var titles: SheetTitles

  /// A Boolean value indicating whether the sheet calls itself a summary.
  var isSummary: Bool {
    let names = [input.sheet.name] + titles.texts
    return names.contains { name in ["汇总", "总表", "合并"].contains { name.contains($0) } }
  }
}

/// Reads sheets: finds the header, decides what the table is, and reads the rows.
struct SheetReader {
  /// What a first look at a sheet tells.
  enum Look {
    /// The sheet is a table of the contract.
    case table(RecognisedSheet)
    /// The sheet is not read.
    case refused(SheetReading)
  }

  /// What the programme means.
  let context: ReaderContext

  /// Returns what a sheet is, before any row is read.
  func look(at input: SheetInput) -> Look {
    let sheet = input.sheet
    if sheet.isHidden { return .refused(refusal(input, .hidden, .hiddenSheet)) }
    if sheet.grid.isBlank { return .refused(refusal(input, .empty, nil)) }
    if SheetReader.isProse(sheet.name) {
      return .refused(refusal(input, .notATable, .notATable))
    }
    if let header = input.header ?? SheetReader.header(of: sheet.grid) {
      let titles = SheetTitles(sheet.grid, above: header.rows.lowerBound)
      let chooser = TableChooser(
        name: input.ownName, titles: titles.texts, fileName: input.fileName)
      if let table = chooser.table(of: header) {
        let layout = SheetLayout(
          schema: TableSchema.of(table), header: header, unit: titles.unit)
        return .table(RecognisedSheet(input: input, layout: layout, titles: titles))
      }
    }
    return .refused(
      sheet.grid.isTable
        ? refusal(input, .unknown, .unknownTable) : refusal(input, .notATable, .notATable))
  }

  private static func header(of grid: Grid) -> FoundHeader? {
    var finder = HeaderFinder(grid)
    return finder.find()
  }

  private func refusal(
    _ input: SheetInput, _ status: TableReport.Status, _ flaw: SheetFlaw?
  ) -> SheetReading {
    var reading = SheetReading(
      report: TableReport(file: input.file, sheet: input.sheet.name, status: status))
    if let flaw { reading.note(flaw) }
    return reading
  }

  private static func isProse(_ name: String) -> Bool {
    ["说明", "封面", "目录", "字典", IssueSheet.name].contains { name.contains($0) }
  }
}

extension Grid {
  /// A Boolean value indicating whether nothing but white space stands in the cells.
  var isBlank: Bool {
    withView { view in
      !rows.contains { row in
        (0..<Int(row.count)).contains { !view.cell($0, in: row).isBlank }
      }
    }
  }

  /// A Boolean value indicating whether two rows have two filled cells.
  var isTable: Bool {
    withView { view in
      rows.lazy.filter { row in
        (0..<Int(row.count)).lazy.filter { !view.cell($0, in: row).isBlank }.prefix(2).count == 2
      }
      .prefix(2).count == 2
    }
  }
}
