import FuzzSupport
import Metrics

@testable import Ingestion

/// Whole files made of text.
enum Ledger {
  /// Reads one CSV with its converted values.
  static func read(_ text: String, path: String = "台账.csv", folders: [String] = []) -> ReadResult {
    read([(path, text)], folders: folders)
  }

  /// Reads some CSV files with their converted values.
  static func read(_ files: [(path: String, text: String)], folders: [String] = []) -> ReadResult {
    SubmissionReader(programme: .sample, detail: .values).read(
      files.map { InputFile(path: $0.path, folders: folders, bytes: Array($0.text.utf8)) })
  }

  /// Returns issues as `severity code cell`.
  static func codes(_ result: ReadResult) -> [String] {
    result.issues.map { issue in
      ["\(issue.severity)", issue.code, issue.cell].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Returns ignored rows as `row kind`.
  static func ignored(_ result: ReadResult) -> [String] {
    result.tables.flatMap(\.ignoredRows).map { "\($0.row) \($0.kind)" }
  }
}

extension ReadResult {
  /// Returns the converted values of a column, by row.
  func values(of key: String, table: Int = 0) -> [String?] {
    guard let place = tables[table].columns.firstIndex(where: { $0.key == key }) else { return [] }
    return tables[table].records.map { $0.values[place] }
  }
}
