import Canvas
import Ingestion
import Metrics
import Publishing
import Synchronization

/// What the files of inputs gave: rows, issues, and the files' checksums.
struct LedgerReading {
  /// Rows, issues and what became of each sheet.
  private(set) var result: ReadResult
  /// The files that were read, in input order, for the manifest.
  let manifestEntries: [Manifest.Entry]
  private let inputs: InputSet

  /// Reads all files of the inputs; whatever is wrong becomes an issue.
  ///
  /// - Parameters:
  ///   - inputs: The listed files.
  ///   - programme: The programme that names the cities.
  ///   - workers: The number of threads that read.
  ///   - detail: What is kept beside the records.
  ///   - progress: Gets the number of files that are done, from any thread.
  init(
    inputs: InputSet, programme: Programme, workers: Int,
    detail: SubmissionReader.Detail = .records, progress: @escaping @Sendable (Int) -> Void
  ) async {
    let parts = await PictureSet.parallelMap(
      inputs.files, workers: workers, progress: progress
    ) { () throws(Never) in
      SubmissionReader(programme: programme, detail: detail)
    } transform: { (reader: SubmissionReader, file: InputSet.File) throws(Never) in
      Self.read(file, with: reader)
    }
    result = SubmissionReader.joined(parts.map(\.reading))
    manifestEntries = parts.compactMap(\.entry)
    self.inputs = inputs
  }

  /// Reads one file; its bytes are only kept as long as they are read.
  private static func read(
    _ file: InputSet.File, with reader: SubmissionReader
  ) -> (reading: FileReading, entry: Manifest.Entry?) {
    let entry = Mutex<Manifest.Entry?>(nil)
    let input = InputFile(path: file.entry.path, folders: file.folders) {
      let bytes = try FileReader.bytes(of: file.entry.location)
      let made = Manifest.Entry(path: file.entry.path, content: bytes)
      entry.withLock { $0 = made }
      return bytes
    }
    let reading = reader.read(input)
    return (reading, entry.withLock { $0 })
  }

  /// Adds what the data rules find to the issues.
  ///
  /// - Parameters:
  ///   - programme: The programme that names cities, periods and conditions.
  ///   - asOf: The as-of date; nil leaves out what depends on it.
  ///   - catalogue: What is checked.
  mutating func addRemarks(
    programme: Programme, asOf: CalendarDay?, catalogue: QualityCatalogue
  ) {
    result.addRemarks(programme: programme, asOf: asOf, catalogue: catalogue)
  }

  /// Throws where no table could be read at all; the first issues say why.
  func requireTables() throws(CommandFailure) {
    guard !result.tables.contains(where: { $0.status == .read }) else { return }
    let names = inputs.paths.map { "“\($0)”" }.joined(separator: "、")
    let severe = result.issues.filter { $0.severity != .info }
    let reasons = severe.prefix(5).map { "\n  \($0.file)：\($0.message)" }.joined()
    let rest = severe.count > 5 ? "\n  另有 \(severe.count - 5) 处" : ""
    throw CommandFailure(
      .unreadable,
      "输入 \(names) 中没有可用的表；应有按表名或表头可识别的工作簿或 CSV 文件，如“被改造企业.csv”" + reasons + rest)
  }
}
