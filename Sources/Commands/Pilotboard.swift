public import ArgumentParser
import Glibc

/// The root command: picks a subcommand, prints failures, ends with the contract's exit codes.
public struct Pilotboard: AsyncParsableCommand {
  /// The command's name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "pilotboard",
    abstract: "把试点城市的台账汇成可打印的绩效看板网站。",
    discussion: """
      第一次使用，先看示例：
        pilotboard demo
      然后用自己的台账（文件夹中的 .xlsx 工作簿或 CSV 文件）：
        pilotboard build 台账文件夹 --output Output
      完成后双击 Output/index.html 打开，不需要网络。

      退出码：0 完成；1 数据有错误或站点未通过核验；2 用法有误；3 输入无法读取；4 输出无法写入。
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, SampleCommand.self, FormsCommand.self, BuildCommand.self, CheckCommand.self,
      VerifyCommand.self, PoliciesCommand.self,
    ])

  /// Creates the command.
  public init() {}

  /// Runs the program with its arguments and ends the process.
  public static func launch() async -> Never {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Glibc.exit(ExitStatus.done.rawValue)
    } catch let failure as CommandFailure {
      Console.error(failure.message)
      Glibc.exit(failure.status.rawValue)
    } catch {
      leave(after: error)
    }
  }

  /// Help and version are no failures; everything else is wrong usage.
  private static func leave(after error: any Error) -> Never {
    let isRequest = exitCode(for: error).isSuccess
    if isRequest {
      Console.result(fullMessage(for: error))
      Glibc.exit(ExitStatus.done.rawValue)
    }
    Console.error(UsageMessage.chinese(message(for: error)))
    Glibc.exit(ExitStatus.usage.rawValue)
  }
}
