import Tabular

/// A file that was opened.
struct OpenedFile {
  /// The sheets in tab order.
  var sheets: [Sheet]
  /// A Boolean value indicating whether the file is a CSV.
  var isPlainText: Bool
  /// The header of a CSV, by which its separator was found.
  var header: FoundHeader?
}

/// Turns a file's bytes into sheets.
enum FileOpener {
  /// Returns the sheets of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path; an ending `.xlsx` promises a workbook.
  /// - Returns: The sheets.
  /// - Throws: Why the file cannot be read.
  static func open(_ bytes: [UInt8], path: String) throws(InputFlaw) -> OpenedFile {
    guard !bytes.isEmpty else { throw .empty }
    do throws(TabularError) {
      switch FileFormat.of(bytes) {
      case .archive, .compound:
        return OpenedFile(sheets: try WorkbookReader.read(bytes), isPlainText: false)
      case .markup: throw .format(.markup)
      case .pdf: throw .format(.pdf)
      case .other:
        guard !path.lowercased().hasSuffix(".xlsx") else { throw .format(.other) }
        return try csv(bytes)
      }
    } catch {
      throw InputFlaw(error)
    }
  }

  /// Cuts a text with the separator with which the richest header is found.
  private static func csv(_ bytes: [UInt8]) throws(TabularError) -> OpenedFile {
    let text = try TextDecoding.decode(bytes)
    var separator = CSVReader.separators[0]
    var header: FoundHeader?
    for candidate in CSVReader.separators {
      let preview = CSVReader(separator: candidate, limit: HeaderCells.depth)
      var finder = HeaderFinder(try preview.read(text))
      guard let found = finder.find(), found.width > (header?.width ?? 0) else { continue }
      separator = candidate
      header = found
      if found.width > 2 { break }
    }
    let grid = try CSVReader(separator: separator).read(text)
    return OpenedFile(sheets: [Sheet(name: "", grid: grid)], isPlainText: true, header: header)
  }
}

extension InputFlaw {
  /// Creates the flaw of a file that Tabular refused.
  init(_ error: TabularError) {
    switch error {
    case .empty: self = .empty
    case .encoding: self = .encoding
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .tooManyCells(let limit): self = .tooManyCells(limit: limit)
    case .tooMany(let things, let limit): self = .tooMany(things, limit: limit)
    case .format: self = .format
    case .encrypted: self = .encrypted
    case .damaged: self = .damaged
    case .unsafe: self = .unsafe
    }
  }
}
