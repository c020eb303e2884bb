import ArgumentParser

/// `pilotboard sample`: the sample province as ledgers.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "写出一套示例台账（虚构数据）。",
    discussion: """
      每个城市一个文件夹，每张表一个 CSV 文件；用 --format xlsx 则每个城市一个工作簿，每张表一个工作表。
      两种格式内容相同，可用 Excel 或 WPS 打开。相同的种子和规模写出相同的内容。
      填报自己的台账，请用 pilotboard forms 生成空白报表。

      例：
        pilotboard sample 示例台账
        pilotboard sample 示例工作簿 --format xlsx
        pilotboard build 示例台账 --output 看板
      """)

  @Argument(help: ArgumentHelp("写到哪个文件夹；应为空或不存在。", valueName: "文件夹"))
  var folder: String

  @Option(name: .long, help: ArgumentHelp("随机种子，任意非负整数。", valueName: "整数"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("规模：1 约 4,500 家企业，最大 1000。", valueName: "整数"))
  var scale = 1

  @Option(
    name: .long, help: ArgumentHelp("格式：csv（每张表一个文件）或 xlsx（每个城市一个工作簿）。", valueName: "格式"))
  var format = "csv"

  @Option(name: .long, help: ArgumentHelp("项目：内置项目名或项目文件（.yaml）的路径。", valueName: "项目"))
  var programme = ProgrammeLibrary.defaultID

  @Flag(name: .long, help: "不显示进度。")
  var quiet = false

  mutating func run() async throws {
    guard let known = SampleWriting.Format(rawValue: format.lowercased()) else {
      throw CommandFailure(.usage, "--format 的值“\(format)”不是格式；应为 csv 或 xlsx")
    }
    let largest = known.largestScale
    guard (1...largest).contains(scale) else {
      let other = known == .xlsx ? "（更大的规模请用 csv 格式）" : ""
      throw CommandFailure(.usage, "--scale 的值“\(scale)”应为1至\(largest)的整数\(other)")
    }
    let writing = SampleWriting(
      programme: programme, seed: seed, scale: scale, format: known)
    let progress = ProgressReporter(isQuiet: quiet)
    let count = try writing.write(to: folder, progress: progress)
    progress.finish()
    Console.result("已写出 \(count) 个示例文件：\(folder)")
  }
}
