import ArgumentParser
import Glibc
import Publishing

/// `pilotboard demo`: the sample province, built.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "用虚构的示例数据生成一个完整的网站，供初次使用者查看。",
    discussion: """
      等于先 pilotboard sample，再 pilotboard build；每一页都标明“示例数据”。

      例：
        pilotboard demo
        pilotboard demo --output 示例看板
      """)

  @Option(name: .long, help: ArgumentHelp("网站写到哪个文件夹。", valueName: "文件夹"))
  var output = "Output"

  @OptionGroup var options: SiteOptions

  mutating func run() async throws {
    let ledgers = try TemporaryFolder()
    defer { ledgers.remove() }
    var writing = SampleWriting()
    if let programme = options.reading.programme { writing.programme = programme }
    _ = try writing.write(
      to: ledgers.path, progress: ProgressReporter(isQuiet: options.reading.quiet))
    let request = try options.request(inputs: [ledgers.path], output: output)
    try await SiteBuild(request: request, isQuiet: options.reading.quiet).run()
  }
}

/// A folder of the program's own for files that nobody keeps.
private struct TemporaryFolder {
  let path: String

  init() throws(CommandFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/pilotboard-XXXXXX".utf8CString)
    guard let made = mkdtemp(&name) else {
      throw CommandFailure(.unwritable, "无法在“\(base)”中建立临时文件夹；请检查磁盘空间和权限")
    }
    path = String(cString: made)
  }

  func remove() {
    do throws(PublishingError) {
      try FolderWriter.remove(path)
    } catch {
      Console.note("未能删除临时文件夹“\(path)”：\(error.description)")
    }
  }
}
