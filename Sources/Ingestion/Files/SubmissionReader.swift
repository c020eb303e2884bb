package import Metrics

/// What all files gave.
package struct ReadResult: Sendable {
  /// The rows of all tables.
  package var submission: Submission
  /// What is wrong, in reading order.
  package var issues: [DataIssue]
  /// What became of each sheet, in reading order.
  package var tables: [TableReport]
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
    FileReader(context: context, keepsValues: detail == .values).read(file)
  }

  /// Joins what files gave, in their order.
  ///
  /// A second row of a city in 试点城市, or of a city and indicator in 绩效目标, is left out of the
  /// submission with an error.
  package static func joined(_ files: [FileReading]) -> ReadResult {
    var result = ReadResult(submission: Submission(), issues: [], tables: [])
    var repeats = RepeatedRows()
    for file in files {
      result.issues += file.issues
      for var sheet in file.sheets {
        repeats.leaveOut(&sheet)
        result.issues += sheet.issues.map(\.issue)
        result.tables.append(sheet.report)
        guard sheet.report.status == .read else { continue }
        result.submission.append(
          sheet.submission,
          from: SourceTable(file: sheet.report.file, sheet: sheet.report.sheet),
          columns: sheet.report.columns)
      }
    }
    return result
  }
}
