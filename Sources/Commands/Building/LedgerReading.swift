import Canvas
import Ingestion
import Metrics
import Publishing
import Synchronization

/// What the inputs of a build gave: rows, issues, and the checksums of the files.
struct LedgerReading {
  let submission: Submission
  let issues: [DataIssue]
  /// The files that were read, in input order, for the manifest.
  let manifestEntries: [Manifest.Entry]

  /// Reads all files of the inputs.
  ///
  /// - Parameters:
  ///   - inputs: The listed files.
  ///   - programme: The programme that names the cities.
  ///   - workers: The number of threads that read.
  ///   - progress: Gets the number of files that are done, from any thread.
  /// - Throws: `CommandFailure` where no table could be read at all; the first issues say why.
  init(
    inputs: InputSet, programme: Programme, workers: Int,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(CommandFailure) {
    let parts = await PictureSet.parallelMap(
      inputs.files, workers: workers, progress: progress
    ) { () throws(Never) in
      SubmissionReader(programme: programme)
    } transform: { (reader: SubmissionReader, file: InputSet.File) throws(Never) in
      Self.read(file, with: reader)
    }
    let result = SubmissionReader.joined(parts.map(\.reading))
    guard result.tables.contains(where: { $0.status == .read }) else {
      throw CommandFailure(.unreadable, Self.nothingUsable(result.issues, inputs: inputs))
    }
    submission = result.submission
    issues = result.issues
    manifestEntries = parts.compactMap(\.entry)
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

  private static func nothingUsable(_ issues: [DataIssue], inputs: InputSet) -> String {
    let names = inputs.paths.map { "“\($0)”" }.joined(separator: "、")
    let severe = issues.filter { $0.severity != .info }
    let reasons = severe.prefix(5).map { "\n  \($0.file)：\($0.message)" }.joined()
    let rest = severe.count > 5 ? "\n  另有 \(severe.count - 5) 处" : ""
    return "输入 \(names) 中没有可用的表；应有按表名或表头可识别的 CSV 文件，如“被改造企业.csv”" + reasons + rest
  }
}
