import ArgumentParser
import Metrics

/// `pilotboard build`: ledgers in, site out.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "读取台账，生成网站。",
    discussion: """
      输入是一个或多个文件夹（连同子文件夹）或文件。工作簿（.xlsx）的每张工作表、每个 CSV/TSV/TXT 文件
      各是一张表，按工作表名、文件名或表头识别：
      试点城市、绩效目标、细分行业、数字化牵引单位、产业生态联合体、被改造企业、转型模式、行业平台、
      数字化解决方案、资金台账、奖补明细。表名和列名中英文均可；文本文件的编码可为 UTF-8、GB18030（GBK）或 UTF-16。
      文件夹中可放 pilotboard.yaml 写明项目、数据日期、标题等；命令行选项优先。

      例：
        pilotboard build 台账 --as-of 2024-12-31
        pilotboard build 广州 珠海 佛山 --output 看板 --title 中期绩效看板

      读不出的单元格逐一列在网站的“数据质量”页，不影响其余数据。生成失败或中断时，原有网站保持不变。
      """)

  @Argument(help: ArgumentHelp("台账文件夹或文件，可以有多个。", valueName: "输入"))
  var inputs: [String]

  @Option(name: .long, help: ArgumentHelp("网站写到哪个文件夹。", valueName: "文件夹"))
  var output = "Output"

  // The sample site must not lose the notice that says what it is: this is no option of all sites.
  @Option(
    name: .long, help: ArgumentHelp("印在每一页上的提示，如 内部资料。默认取台账的设置。", valueName: "提示"))
  var notice: String?

  @OptionGroup var options: SiteOptions

  mutating func run() async throws {
    var request = try options.request(inputs: inputs, output: output)
    request.notice = notice
    try await SiteBuild(request: request, isQuiet: options.reading.quiet).run()
  }
}
