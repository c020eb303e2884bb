import Metrics

/// What one file gave, before the files are joined.
package struct FileReading: Sendable {
  /// Issues of the file itself.
  var issues: [DataIssue] = []
  /// The sheets in tab order.
  var sheets: [SheetReading] = []
}

/// Reads one file; what it gives depends on nothing but the file and the programme.
struct FileReader {
  /// What the programme means.
  let context: ReaderContext
  /// A Boolean value indicating whether converted values are kept as text.
  let keepsValues: Bool

  /// Returns what a file gives.
  func read(_ file: InputFile) -> FileReading {
    switch InputKind.of(path: file.path) {
    case .silent, .settings: return FileReading()
    case .refused: return FileReading(issues: [InputFlaw.format.issue(file: file.path)])
    case .skipped: return FileReading(issues: [InputFlaw.skipped.issue(file: file.path)])
    case .table: break
    }
    do throws(InputFlaw) {
      let opened = try FileOpener.open(try bytes(of: file), path: file.path)
      return read(
        opened.sheets.map {
          SheetInput(
            sheet: $0, file: file.path, folders: file.folders, isPlainText: opened.isPlainText,
            header: opened.header)
        })
    } catch {
      return FileReading(issues: [error.issue(file: file.path)])
    }
  }

  private func bytes(of file: InputFile) throws(InputFlaw) -> [UInt8] {
    do { return try file.load() } catch { throw .damaged }
  }

  /// Returns what the sheets of one file give.
  func read(_ inputs: [SheetInput]) -> FileReading {
    let reader = SheetReader(context: context)
    let looks = inputs.map(reader.look)
    var tables: [TableKey: Int] = [:]
    for case .table(let sheet) in looks { tables[sheet.layout.schema.key, default: 0] += 1 }
    var sheets = looks.map { look in
      switch look {
      case .refused(let reading): return reading
      case .table(let sheet):
        let mayRepeat = tables[sheet.layout.schema.key, default: 0] > 1
        return reader.read(sheet, keepsValues: keepsValues || mayRepeat)
      }
    }
    RepeatedSheets.leaveOut(&sheets)
    if !keepsValues {
      for place in sheets.indices { sheets[place].report.records = [] }
    }
    return FileReading(sheets: sheets)
  }
}
