import Tabular

/// A file that was opened.
enum OpenedFile {
  /// The sheets of a workbook in tab order.
  case workbook([Sheet])
  /// A CSV that is not cut into cells yet.
  case text(OpenedText)
}

/// A CSV of which only the first records are known.
struct OpenedText: Sendable {
  /// The whole text.
  var text: DecodedText
  /// The byte between cells.
  var separator: UInt8
  /// The header, by which the separator was found; nil where there is none.
  var header: FoundHeader?
}

/// Turns a file's bytes into sheets.
enum FileOpener {
  /// Returns the sheets of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path; an ending `.xlsx` promises a workbook.
  /// - Returns: The sheets, or the text.
  /// - Throws: Why the file cannot be read.
  static func open(_ bytes: [UInt8], path: String) throws(InputFlaw) -> OpenedFile {
    guard !bytes.isEmpty else { throw .empty }
    do throws(TabularError) {
      switch FileFormat.of(bytes) {
      case .archive, .compound:
        return .workbook(try WorkbookReader.read(bytes))
      case .markup: throw .format(.markup)
      case .pdf: throw .format(.pdf)
      case .other:
        guard !path.lowercased().hasSuffix(".xlsx") else { throw .format(.other) }
        return .text(try csv(TextDecoding.decode(bytes)))
      }
    } catch {
      throw InputFlaw(error)
    }
  }

  /// Opens a text by its first bytes, as long as they tell all that must be known of it.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes of a longer text.
  ///   - path: The file's path.
  /// - Returns: The beginning of a text in UTF-8; nil where the whole must be looked at.
  static func open(first bytes: [UInt8], path: String) -> OpenedText? {
    guard !path.lowercased().hasSuffix(".xlsx"), FileFormat.of(bytes) == .other,
      let start = TextDecoding.startOfUTF8(bytes)
    else { return nil }
    return try? csv(DecodedText(bytes: bytes, start: start))
  }

  /// Finds the separator with which the richest header is found.
  private static func csv(_ text: DecodedText) throws(TabularError) -> OpenedText {
    var opened = OpenedText(text: text, separator: CSVReader.separators[0])
    for candidate in CSVReader.separators {
      let preview = CSVReader(separator: candidate, limit: HeaderCells.depth)
      var finder = HeaderFinder(try preview.read(text))
      guard let found = finder.find(), found.width > (opened.header?.width ?? 0) else { continue }
      opened.separator = candidate
      opened.header = found
      if found.width > 2 { break }
    }
    return opened
  }
}

extension InputFlaw {
  /// Creates the flaw of a file that Tabular refused.
  init(_ error: TabularError) {
    switch error {
    case .empty: self = .empty
    case .encoding: self = .encoding
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .tooLong(let limit): self = .tooLong(limit: limit)
    case .tooManyCells(let limit): self = .tooManyCells(limit: limit)
    case .tooMany(let things, let limit): self = .tooMany(things, limit: limit)
    case .format(let format): self = .format(format)
    case .encrypted: self = .encrypted
    case .damaged(let part): self = .damaged(part: part)
    case .unsafe(let part): self = .unsafe(part: part)
    }
  }
}
