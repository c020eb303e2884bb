import Ingestion
import Metrics
import Parallel
import Publishing
import Renderer
import Tabular

/// What the files of inputs gave: rows, issues, and the files' checksums.
struct LedgerReading {
  /// Rows, issues and what became of each sheet.
  private(set) var result: ReadResult
  /// The files that were read, in input order, for the manifest.
  let manifestEntries: [Manifest.Entry]
  /// The issues of names that charts cannot show.
  private(set) var undrawable: [DataIssue] = []
  private let inputs: InputSet

  /// How files are read.
  struct Options: Sendable {
    /// The number of threads that read; what they give does not depend on it.
    var workers: Int
    /// What is kept beside the records.
    var detail = SubmissionReader.Detail.records
    /// A Boolean value indicating whether the files' checksums are wanted.
    var hasChecksums = true
  }

  /// From this size on, all threads read one file together: 8 MiB.
  private static let largeFile = 8 << 20

  /// What one file gave, and its checksum where it is wanted.
  private typealias Part = (reading: FileReading, entry: Manifest.Entry?)

  /// Reads all files of the inputs; whatever is wrong becomes an issue.
  ///
  /// - Parameters:
  ///   - inputs: The listed files.
  ///   - programme: The programme that names the cities.
  ///   - options: How files are read.
  ///   - progress: Gets the number of files that are done, from any thread.
  init(
    inputs: InputSet, programme: Programme, options: Options,
    progress: @escaping @Sendable (Int) -> Void
  ) async {
    self.inputs = inputs
    let places = inputs.files.indices
    let large = places.filter { inputs.files[$0].entry.size >= Self.largeFile }
    let others = places.filter { inputs.files[$0].entry.size < Self.largeFile }
    var readings = [FileReading](repeating: FileReading(), count: places.count)
    var entries = [Manifest.Entry?](repeating: nil, count: places.count)
    let reader = SubmissionReader(programme: programme, detail: options.detail)
    for (done, place) in large.enumerated() {
      (readings[place], entries[place]) = await Self.read(
        inputs.files[place], with: reader, options)
      progress(done + 1)
    }
    let report: @Sendable (Int) -> Void = { progress($0 + large.count) }
    let small = await Workers(options.workers).map(
      others.map { inputs.files[$0] }, progress: report
    ) {
      SubmissionReader(programme: programme, detail: options.detail)
    } transform: { reader, file in
      Self.read(file, with: reader, options)
    }
    for (place, part) in zip(others, small) { (readings[place], entries[place]) = part }
    manifestEntries = entries.compactMap(\.self)
    result = SubmissionReader.joined(consume readings)
  }

  /// Reads one file; its bytes are only kept as long as they are read.
  private static func read(
    _ file: InputSet.File, with reader: SubmissionReader, _ options: Options
  ) -> Part {
    if let flaw = file.entry.flaw { return (FileReading(flaw, of: file.entry.path), nil) }
    let checksum = FileChecksum(isWanted: options.hasChecksums)
    let reading = reader.read(input(file, checksum))
    return (reading, checksum.entry)
  }

  /// Reads one file with several threads.
  private static func read(
    _ file: InputSet.File, with reader: SubmissionReader, _ options: Options
  ) async -> Part {
    let checksum = FileChecksum(isWanted: options.hasChecksums)
    let reading = await reader.read(input(file, checksum), workers: options.workers)
    return (reading, checksum.entry)
  }

  private static func input(_ file: InputSet.File, _ checksum: FileChecksum) -> InputFile {
    let entry = file.entry
    var input = InputFile(path: entry.path, folders: file.folders) {
      () throws(ReadingObstacle) -> [UInt8] in
      let loading = Result { () throws(FileReader.Failure) in
        try FileReader.bytes(of: entry.location)
      }
      let bytes = try loading.mapError(\.obstacle).get()
      checksum.note(entry.path, bytes)
      return bytes
    }
    if let pieces = FilePieces(entry.location, size: entry.size) {
      checksum.note(entry.path, fileAt: entry.location)
      input.pieces = TextSource(count: entry.size) { pieces.bytes(in: $0) }
    }
    return input
  }

  /// Adds what the data rules find to the issues.
  ///
  /// - Parameters:
  ///   - inspector: What is checked.
  ///   - workers: The number of threads that check; what they find does not depend on it.
  mutating func addRemarks(of inspector: QualityInspector, workers: Int) async {
    let inspection = inspector.inspection(of: result.submission)
    let found = await Workers(workers).map(inspection.parts) { inspection.found(by: $0) }
    result.add(inspection.remarks(of: found), catalogue: inspector.catalogue)
  }

  /// Adds what names charts cannot show, with their cells.
  ///
  /// - Parameter programme: The programme; charts of a subsidy show no names.
  mutating func addNamesWithoutGlyphs(programme: Programme) {
    let names = result.submission.subIndustries.lazy.map(\.name)
    // Without the face nothing can be drawn, and building says so.
    guard !programme.isSubsidy, !names.allSatisfy(ChartGlyphs.surelyShows),
      case .success(let glyphs) = Result(catching: { () throws(RendererError) in try ChartGlyphs() }
      )
    else { return }
    undrawable = result.addNames { glyphs.missing(in: $0) }
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
