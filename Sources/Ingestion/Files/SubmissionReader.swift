package import Metrics
import Tabular

/// What all files gave.
package struct ReadResult: Sendable {
  /// The rows of all tables.
  package var submission: Submission
  /// What is wrong, in reading order.
  package var issues: [DataIssue]
  /// What became of each sheet, in reading order.
  package var tables: [TableReport]
}

/// What one file gave, before the files are joined.
package struct FileReading: Sendable {
  /// Issues of the file itself.
  var issues: [DataIssue] = []
  /// The sheets in tab order.
  var sheets: [SheetReading] = []
}

/// Reads the files that were handed in: bytes to a submission and its data issues.
///
/// Each file is read by itself, so that files may be read in parallel; joining them afterwards
/// keeps the input's order.
package struct SubmissionReader: Sendable {
  /// What is kept beside the records.
  package enum Detail: Sendable, Hashable {
    /// The records and the issues.
    case records
    /// Also the converted values of each row as text, for a check's report.
    case values
  }

  private let context: ReaderContext
  private let detail: Detail

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - programme: The programme that names the cities and the indicators.
  ///   - detail: What is kept beside the records.
  package init(programme: Programme, detail: Detail = .records) {
    context = ReaderContext(programme)
    self.detail = detail
  }

  /// Returns what files give, in their order.
  package func read(_ files: [InputFile]) -> ReadResult {
    SubmissionReader.joined(files.map(read))
  }

  /// Returns what one file gives.
  package func read(_ file: InputFile) -> FileReading {
    switch InputKind.of(path: file.path) {
    case .silent, .settings: return FileReading()
    case .refused: return FileReading(issues: [InputFlaw.format.issue(file: file.path)])
    case .skipped: return FileReading(issues: [InputFlaw.skipped.issue(file: file.path)])
    case .table: break
    }
    do throws(InputFlaw) {
      return try readTable(file)
    } catch {
      return FileReading(issues: [error.issue(file: file.path)])
    }
  }

  private func readTable(_ file: InputFile) throws(InputFlaw) -> FileReading {
    let bytes: [UInt8]
    do { bytes = try file.load() } catch { throw .damaged }
    let opened = try FileOpener.open(bytes, path: file.path)
    let inputs = opened.sheets.map {
      SheetInput(
        sheet: $0, file: file.path, folders: file.folders, isPlainText: opened.isPlainText,
        header: opened.header)
    }
    let reader = SheetReader(context: context, keepsValues: detail == .values)
    return FileReading(sheets: inputs.map(reader.read))
  }

  /// Joins what files gave, in their order.
  package static func joined(_ files: [FileReading]) -> ReadResult {
    var result = ReadResult(submission: Submission(), issues: [], tables: [])
    for file in files {
      result.issues += file.issues
      for sheet in file.sheets {
        result.issues += sheet.issues.map(\.issue)
        result.tables.append(sheet.report)
        guard sheet.report.status == .read else { continue }
        result.submission.append(
          sheet.submission,
          from: SourceTable(file: sheet.report.file, sheet: sheet.report.sheet))
      }
    }
    return result
  }
}
