import Tabular

/// Turns a file's bytes into sheets.
enum FileOpener {
  /// Returns the sheets of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path; an ending `.xlsx` promises a workbook.
  /// - Returns: The sheets in tab order, and whether the file is a CSV.
  /// - Throws: Why the file cannot be read.
  static func sheets(
    of bytes: [UInt8], path: String
  ) throws(InputFlaw) -> (sheets: [Sheet], isPlainText: Bool) {
    guard !bytes.isEmpty else { throw .empty }
    switch FileFormat.of(bytes) {
    case .archive, .compound: return (try workbook(bytes), false)
    case .markup, .pdf: throw .format
    case .other:
      guard !path.lowercased().hasSuffix(".xlsx") else { throw .format }
      return ([Sheet(name: "", grid: try csv(bytes))], true)
    }
  }

  private static func workbook(_ bytes: [UInt8]) throws(InputFlaw) -> [Sheet] {
    do throws(TabularError) {
      return try WorkbookReader.read(bytes)
    } catch {
      throw InputFlaw(error)
    }
  }

  /// Cuts a text with the separator with which a header is found.
  private static func csv(_ bytes: [UInt8]) throws(InputFlaw) -> Grid {
    do throws(TabularError) {
      let text = try TextDecoding.decode(bytes)
      var best = CSVReader.separators[0]
      var bestScore = 0
      for separator in CSVReader.separators {
        let preview = try CSVReader(separator: separator, limit: HeaderCells.depth).read(text)
        var finder = HeaderFinder(preview)
        let score = finder.find().map { $0.bindings.values.map(\.count).max() ?? 0 } ?? 0
        if score > bestScore {
          best = separator
          bestScore = score
        }
        if score > 2 { break }
      }
      return try CSVReader(separator: best).read(text)
    } catch {
      throw InputFlaw(error)
    }
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
