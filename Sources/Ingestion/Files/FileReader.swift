import Metrics
import Tabular

/// What one file gave, before the files are joined.
package struct FileReading: Sendable {
  /// Issues of the file itself.
  var issues: [DataIssue] = []
  /// The sheets in tab order.
  var sheets: [SheetReading] = []

  /// Creates what a file gives that is passed over.
  package init() {}

  /// Creates what a file gives that could not even be listed.
  ///
  /// - Parameters:
  ///   - flaw: The reason.
  ///   - path: The path relative to the input.
  package init(_ flaw: InputFlaw, of path: String) {
    issues = [flaw.issue(file: path)]
  }

  init(issues: [DataIssue] = [], sheets: [SheetReading] = []) {
    self.issues = issues
    self.sheets = sheets
  }
}

/// Reads one file; what it gives depends on nothing but the file and the programme.
struct FileReader {
  /// What the programme means.
  let context: ReaderContext
  /// A Boolean value indicating whether converted values are kept as text.
  let keepsValues: Bool
  /// The bytes of the parts in which long texts are read.
  var partSize = CSVParts.size

  /// Returns what a file gives.
  func read(_ file: InputFile) -> FileReading {
    if let reading = reading(byName: file) { return reading }
    do throws(InputFlaw) {
      if let table = pieces(of: file), let sheet = try table.read() { return reading(of: sheet) }
      let opened = try open(file)
      if let table = table(of: opened, file), let sheet = try table.read() {
        return reading(of: sheet)
      }
      return try whole(opened, of: file)
    } catch {
      return FileReading(issues: [error.issue(file: file.path)])
    }
  }

  /// Returns what a file gives, of which several threads may read parts at once.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - workers: How many read; what they give does not depend on it.
  /// - Returns: What the file gives.
  func read(_ file: InputFile, workers: Int) async -> FileReading {
    if let reading = reading(byName: file) { return reading }
    do throws(InputFlaw) {
      if let table = pieces(of: file), let sheet = try await table.read(workers: workers) {
        return reading(of: sheet)
      }
      let opened = try open(file)
      if let table = table(of: opened, file), let sheet = try await table.read(workers: workers) {
        return reading(of: sheet)
      }
      return try whole(opened, of: file)
    } catch {
      return FileReading(issues: [error.issue(file: file.path)])
    }
  }

  /// What a file gives that is not opened.
  private func reading(byName file: InputFile) -> FileReading? {
    switch InputKind.of(path: file.path) {
    case .silent, .settings: FileReading()
    case .refused: FileReading(issues: [InputFlaw.format(.other).issue(file: file.path)])
    case .skipped: FileReading(issues: [InputFlaw.skipped.issue(file: file.path)])
    case .table: nil
    }
  }

  /// The table of a long text that need not be loaded whole; nil for others.
  private func pieces(of file: InputFile) -> PartedTable? {
    guard let source = file.pieces, source.count >= partSize * 2,
      source.count < TextDecoding.maximumSize, let first = source.bytes(in: 0..<partSize),
      let text = FileOpener.open(first: first, path: file.path)
    else { return nil }
    return table(source, text, of: file)
  }

  private func open(_ file: InputFile) throws(InputFlaw) -> OpenedFile {
    let bytes: [UInt8]
    do throws(ReadingObstacle) {
      bytes = try file.load()
    } catch {
      throw .unreadable(error)
    }
    return try FileOpener.open(bytes, path: file.path)
  }

  /// The table of a long text that had to be decoded first; nil for others.
  private func table(of opened: OpenedFile, _ file: InputFile) -> PartedTable? {
    guard case .text(let text) = opened else { return nil }
    return table(TextSource(text.text.bytes), text, of: file)
  }

  /// Cuts a whole file into cells before it reads any.
  private func whole(_ opened: OpenedFile, of file: InputFile) throws(InputFlaw) -> FileReading {
    switch opened {
    case .workbook(let sheets): read(sheets.map { input($0, of: file) })
    case .text(let text): read([input(try sheet(of: text), of: file, text: text)])
    }
  }

  private func reading(of sheet: SheetReading) -> FileReading { FileReading(sheets: [sheet]) }

  private func table(
    _ source: TextSource, _ text: OpenedText, of file: InputFile
  ) -> PartedTable? {
    let parts = CSVParts(
      source, start: text.text.start, separator: text.separator, size: partSize)
    return PartedTable(
      parts, input(Sheet(name: "", grid: Grid()), of: file, text: text),
      reader: SheetReader(context: context), keepsValues: keepsValues)
  }

  private func sheet(of text: OpenedText) throws(InputFlaw) -> Sheet {
    do throws(TabularError) {
      return Sheet(name: "", grid: try CSVReader(separator: text.separator).read(text.text))
    } catch {
      throw InputFlaw(error)
    }
  }

  private func input(_ sheet: Sheet, of file: InputFile, text: OpenedText? = nil) -> SheetInput {
    SheetInput(
      sheet: sheet, file: file.path, folders: file.folders, isPlainText: text != nil,
      header: text?.header)
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
