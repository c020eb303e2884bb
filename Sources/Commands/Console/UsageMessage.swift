/// Says the parser's usage errors in Chinese, with the way to the help.
enum UsageMessage {
  /// Returns a Chinese sentence for an English usage error; unknown ones are quoted.
  static func chinese(_ message: String) -> String {
    let help = "；用法见 pilotboard --help"
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let quoted = first.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let name = quoted.count > 1 ? quoted[1] : ""
    if first.hasPrefix("Unknown option") {
      let suggestion = quoted.count > 3 ? "，是否想写“\(quoted[3])”" : ""
      return "不认识的选项“\(name)”\(suggestion)\(help)"
    }
    if first.hasPrefix("Missing expected argument") { return "缺少参数 \(name)\(help)" }
    if first.hasPrefix("Missing value for") { return "选项“\(name)”后面缺少值\(help)" }
    if first.lowercased().contains("unexpected argument") {
      return "不认识的命令或多余的参数“\(name)”\(help)"
    }
    if first.contains("is invalid for"), quoted.count > 3 {
      return "“\(name)”不能用作“\(quoted[3])”的值\(help)"
    }
    return first + help
  }
}
