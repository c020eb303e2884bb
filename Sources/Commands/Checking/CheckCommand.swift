import ArgumentParser
import Ingestion
import Metrics
import Renderer
import Synchronization

/// The command `pilotboard check`, which only looks at ledgers and says what is wrong.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "只检查台账，一次列出全部问题，不生成网站。",
    discussion: """
      按文件和工作表分组，最严重的在前；每条写明单元格、原值、应当怎样、如何改。
      没有错误时退出码为 0，有错误时为 1，没有可读的表时为 3。

      例：
        pilotboard check 佛山台账
        pilotboard check 佛山台账 --json 检查结果.json
        pilotboard check 佛山台账 --annotate 退回佛山

      --as-of 和 --templates 与 pilotboard build 含义相同：用同样的选项，检查结果与网站的“数据质量”页一致。
      --annotate 为每个表格文件写一份副本：值和版式不变，有问题的单元格标色并加批注
      （错误为浅红，提醒为浅黄），首页“问题清单”可跳到各单元格。没有问题的文件也写副本，
      首页注明“没有发现问题”；文本表（CSV 等）写成工作簿；无法读取的文件不写，只在结果中说明。
      """)

  @Argument(help: ArgumentHelp("台账文件夹或文件，可以有多个。", valueName: "输入"))
  var inputs: [String]

  @Option(
    name: .long, help: ArgumentHelp("把读到的表、数值和问题写成 JSON 文件，供其他程序使用。", valueName: "文件"))
  var json: String?

  @Option(
    name: .long, help: ArgumentHelp("把标出问题的副本写入这个文件夹；应为新的或空的。", valueName: "文件夹"))
  var annotate: String?

  @OptionGroup var options: ReadingOptions

  /// What was read, kept to the program's end: the system frees a million rows faster all at once.
  private static let kept = Mutex<LedgerReading?>(nil)

  mutating func run() async throws {
    let progress = ProgressReporter(isQuiet: options.quiet)
    defer { progress.finish() }
    let date = try AsOfDate.read(options.asOf)
    let files = try InputSet(inputs, keepsOthers: true)
    let texts = BuiltInFiles.texts(replacedBy: try TemplateFolder.texts(options.templates))
    let library = ProgrammeLibrary(templates: texts)
    let catalogue = try QualityLibrary.catalogue(texts)
    let known = try library.programme(
      options.programme ?? files.settings.programme ?? ProgrammeLibrary.defaultID)
    let copies = try annotate.map { (folder) throws(CommandFailure) in
      try AnnotatedCopies(folder, of: files)
    }
    let count = files.files.count
    var reading = await LedgerReading(
      inputs: files, programme: known,
      options: .init(
        workers: SiteRequest.cores, detail: json == nil ? .records : .values, hasChecksums: false)
    ) { done in
      progress.report(step: "检查台账", done: done, of: count)
    }
    progress.finish()
    reading.addNamesWithoutGlyphs(programme: known)
    let assessor = Assessor(programme: known, asOf: date ?? files.settings.asOf)
    await reading.addRemarks(
      of: QualityInspector(
        programme: known, asOf: assessor.date(of: reading.result.submission), catalogue: catalogue),
      workers: SiteRequest.cores)
    Self.kept.withLock { [reading] in $0 = reading }
    let report = CheckReport(reading.result)
    if let json { try ResultFile.write(report.json, to: json) }
    Console.result(report.text)
    if let copies { Console.result(try copies.write(reading.result.issues)) }
    // What could be read was told first.
    if let failure = files.failure { throw failure }
    try reading.requireTables()
    if report.hasErrors { throw CommandFailure(.flawed, "台账有错误，改好后请再检查一次") }
  }
}
