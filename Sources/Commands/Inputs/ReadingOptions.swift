import ArgumentParser

/// The options that decide how ledgers are read and judged, the same for a check and for a site.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("项目：内置项目名或项目文件（.yaml）的路径。默认 guangdong-2023。", valueName: "项目"))
  var programme: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("数据日期，如 2024-12-31。默认取数据中最晚的日期。", valueName: "日期"))
  var asOf: String?

  @Option(
    name: .long,
    help: ArgumentHelp("自备模板文件夹，其中的同名文件替换内置的模板、样式、检查目录和项目文件。", valueName: "文件夹"))
  var templates: String?

  @Flag(name: .long, help: "不显示进度。")
  var quiet = false
}
