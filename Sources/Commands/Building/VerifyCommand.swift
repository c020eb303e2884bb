import ArgumentParser
import Publishing

/// The command `pilotboard verify`, which tells whether a published site is whole.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "核验已生成的网站：清单、链接、锚点、有无外部请求。",
    discussion: """
      逐个比对 manifest.json 中的文件大小和校验值，检查页面之间的链接，并确认没有任何指向网站之外的请求。

      例：
        pilotboard verify Output

      没有问题时退出码为 0，有问题时逐条列出，退出码为 1。
      """)

  @Argument(help: ArgumentHelp("网站所在的文件夹。", valueName: "网站"))
  var site: String

  mutating func run() async throws {
    let problems: [SiteProblem]
    do throws(PublishingError) {
      let verifier = SiteVerifier(folder: site, threads: SiteRequest.cores)
      problems = try await verifier.problems()
    } catch {
      throw CommandFailure(.unreadable, error.description)
    }
    guard problems.isEmpty else {
      for problem in problems { Console.result(problem.description) }
      throw CommandFailure(.flawed, "“\(site)”有 \(problems.count) 处问题，请重新生成网站")
    }
    Console.result("“\(site)”完好：文件与清单一致，链接有效，没有外部请求。")
  }
}
