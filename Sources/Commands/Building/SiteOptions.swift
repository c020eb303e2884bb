import ArgumentParser
import Glibc
import Metrics
import Renderer

/// The options that decide what a site looks like.
struct SiteOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("阶段：monitoring（监测）、midterm（中期）或 final（终期）。默认按数据日期判断。", valueName: "阶段"))
  var stage: String?

  @Option(name: .long, help: ArgumentHelp("网站标题。", valueName: "标题"))
  var title: String?

  @Option(name: .long, help: ArgumentHelp("编制单位。", valueName: "单位"))
  var issuer: String?

  @Option(
    name: .long,
    help: ArgumentHelp("同时工作的线程数，读取、计数、判定、绘图和生成页面都用。默认为处理器个数。", valueName: "个数"))
  var jobs: Int?

  /// Returns the request that the options make, checked as far as the command line alone allows.
  ///
  /// - Throws: `CommandFailure` for a value that cannot be read.
  func request(inputs: [String], output: String) throws(CommandFailure) -> SiteRequest {
    var request = SiteRequest(inputs: inputs, output: output)
    request.asOf = try AsOfDate.read(reading.asOf)
    if let stage {
      guard let known = ReportStage(rawValue: stage) else {
        throw CommandFailure(
          .usage, "--stage 的值“\(stage)”不是阶段；应为 monitoring、midterm 或 final")
      }
      request.stage = known
    }
    if let jobs {
      guard (1...256).contains(jobs) else {
        throw CommandFailure(.usage, "--jobs 的值“\(jobs)”应为1至256的整数")
      }
      request.jobs = jobs
    }
    request.programme = reading.programme
    request.title = title
    request.issuer = issuer
    request.templates = reading.templates
    return request
  }
}

/// What is to be built, from the command line; nil leaves the choice to the input's settings.
struct SiteRequest: Sendable {
  var inputs: [String]
  var output: String
  var programme: String?
  var asOf: CalendarDay?
  var stage: ReportStage?
  var title: String?
  var issuer: String?
  var notice: String?
  var templates: String?
  var jobs = SiteRequest.cores

  /// The number of cores, at least 1.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  init(inputs: [String], output: String) {
    self.inputs = inputs
    self.output = output
  }
}
