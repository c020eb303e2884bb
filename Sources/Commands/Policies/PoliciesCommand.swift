import ArgumentParser
import Ingestion
import Metrics
import Renderer

/// The command `pilotboard policies`: every rule with its clause, and whether ledgers answer it.
struct PoliciesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies",
    abstract: "列出各项目的规则：条款、性质、判定方式、所需数据；给出台账时，说明能否判定。",
    discussion: """
      不给台账时，列出全部内置项目的规则，或 --programme 指定的项目。
      给出台账时，按项目判定一遍，逐条说明数据够不够，缺哪张表、哪一列。

      例：
        pilotboard policies
        pilotboard policies --programme changsha-2024
        pilotboard policies 长沙台账 --programme changsha-2024
        pilotboard policies 佛山台账 --json 规则.json

      性质：硬性（超出为违规）、原则（“原则上”，超出需说明）、完备（材料和环节）、引导（只列示）。
      结论：可判定、部分可判定（有的行或城市缺数据）、缺数据、表内无数据（须另行核对）、
      暂无适用情形（没有相关的行，或尚未施行、尚未到期）。
      可判定只说明数据够用，是否符合见 pilotboard build 生成的“问题清单”。

      规则写在项目文件里（Templates/programmes），增改规则不需要编译。
      """)

  @Argument(help: ArgumentHelp("台账文件夹或文件，可以没有，也可以有多个。", valueName: "输入"))
  var inputs: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("项目：内置项目名或项目文件（.yaml）的路径。不给台账时默认为全部内置项目。", valueName: "项目"))
  var programme: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("数据日期，如 2024-12-31。默认取台账的设置或最晚的日期。", valueName: "日期"))
  var asOf: String?

  @Option(
    name: .long, help: ArgumentHelp("另把清单写成 JSON 文件，供其他程序使用。", valueName: "文件"))
  var json: String?

  @Flag(name: .long, help: "不显示进度。")
  var quiet = false

  mutating func run() async throws {
    let library = ProgrammeLibrary(templates: BuiltInFiles.texts())
    let lists = inputs.isEmpty ? try lists(of: library) : [try await answers(library)]
    if let json { try ResultFile.write(PolicyListing.json(lists), to: json) }
    Console.result(lists.map(\.text).joined(separator: "\n\n"))
  }

  private func lists(of library: ProgrammeLibrary) throws(CommandFailure) -> [PolicyListing] {
    if asOf != nil {
      throw CommandFailure(.usage, "--as-of 只在给出台账时使用；请写明台账文件夹，或去掉 --as-of")
    }
    var lists: [PolicyListing] = []
    var listed: [String: (rule: Rule, programme: String)] = [:]
    for id in programme.map({ [$0] }) ?? library.ids {
      let known = try library.programme(id)
      lists.append(PolicyListing(known, listed: listed))
      for rule in known.rules.rules where listed[rule.id] == nil {
        listed[rule.id] = (rule, known.id)
      }
    }
    return lists
  }

  private func answers(_ library: ProgrammeLibrary) async throws -> PolicyListing {
    let date = try AsOfDate.read(asOf)
    let progress = ProgressReporter(isQuiet: quiet)
    defer { progress.finish() }
    let files = try InputSet(inputs)
    let known = try library.programme(
      programme ?? files.settings.programme ?? ProgrammeLibrary.defaultID)
    let count = files.files.count
    let reading = await LedgerReading(
      inputs: files, programme: known, options: .init(workers: SiteRequest.cores)
    ) { done in
      progress.report(step: "读取台账", done: done, of: count)
    }
    progress.finish()
    try reading.requireTables()
    let answers = try PolicyAnswers(
      reading.result, programme: known, asOf: date ?? files.settings.asOf)
    return PolicyListing(known, answers)
  }
}
