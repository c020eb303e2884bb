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

  /// Returns what one large file gives, of which several threads may read parts at once.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - workers: How many read; what they give does not depend on it.
  /// - Returns: What the file gives.
  package func read(_ file: InputFile, workers: Int) async -> FileReading {
    await FileReader(context: context, keepsValues: detail == .values).read(
      file, workers: workers)
  }

  /// Joins what files gave, in their order.
  ///
  /// A second row of a city in 试点城市, or of a city and indicator in 绩效目标, is left out of the
  /// submission with an error.
  package static func joined(_ files: consuming [FileReading]) -> ReadResult {
    var files = files
    var result = ReadResult(submission: Submission(), issues: [], tables: [])
    var repeats = RepeatedRows()
    result.submission.reserveEnterprises(of: files)
    for place in files.indices {
      // Taken out of the list, so that rows can be moved rather than copied.
      var file = FileReading()
      swap(&file, &files[place])
      result.issues += file.issues
      for place in file.sheets.indices {
        repeats.leaveOut(&file.sheets[place])
        result.issues += file.sheets[place].issues.map(\.issue)
        let report = file.sheets[place].report
        result.tables.append(report)
        guard report.status == .read else { continue }
        var submission = Submission()
        swap(&submission, &file.sheets[place].submission)
        result.submission.append(
          submission, from: SourceTable(file: report.file, sheet: report.sheet),
          columns: report.columns)
      }
    }
    return result
  }
}

extension Submission {
  /// Makes room for the enterprises of several files at once.
  fileprivate mutating func reserveEnterprises(of files: [FileReading]) {
    let counts = files.flatMap { $0.sheets.map(\.submission.enterprises.count) }.filter { $0 > 0 }
    guard counts.count > 1 else { return }
    enterprises.reserveCapacity(counts.reduce(0, +))
    HugePages.advise(&enterprises)
  }
}
