import ArgumentParser
import Ingestion
import Metrics
import Publishing
import Renderer

/// `pilotboard forms`: blank workbooks in which cities report.
struct FormsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "写出空白的填报工作簿，每个城市一个，供各市填写。",
    discussion: """
      每个工作簿含填表说明和全部各表：表头带单位，可选内容有下拉列表（细分行业和牵引单位取自本工作簿的表），
      日期、金额、信用代码有填写检查，城市代码和名称已填好并锁定。附1、附2按通知的格式。
      填好的工作簿可直接检查和生成网站，不需要改动格式。

      例：
        pilotboard forms 空白报表
        pilotboard forms 佛山报表 --city 440600
        pilotboard forms 部分报表 --city 佛山 --city 韶关
      填好后：
        pilotboard check 空白报表
        pilotboard build 空白报表 --output 看板
      """)

  @Argument(help: ArgumentHelp("写到哪个文件夹；应为空或不存在。", valueName: "文件夹"))
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp("只写这个城市，代码或名称，可以多次给出。默认写出项目的全部城市。", valueName: "城市"))
  var city: [String] = []

  @Option(name: .long, help: ArgumentHelp("项目：内置项目名或项目文件（.yaml）的路径。", valueName: "项目"))
  var programme = ProgrammeLibrary.defaultID

  @Flag(name: .long, help: "不显示进度。")
  var quiet = false

  mutating func run() async throws {
    let known = try ProgrammeLibrary(templates: BuiltInFiles.texts()).programme(programme)
    let cities = try CityChoice(names: city).cities(of: known)
    let forms = ReportingForms(programme: known)
    let progress = ProgressReporter(isQuiet: quiet)
    defer { progress.finish() }
    let writer = try FolderWriter.opened(folder)
    for (done, city) in cities.enumerated() {
      progress.report(step: "写填报工作簿", done: done, of: cities.count)
      try writer.save(forms.workbook(for: city), to: forms.fileName(of: city))
    }
    progress.finish()
    Console.result("已写出 \(cities.count) 个填报工作簿：\(folder)")
  }
}
