/// Why the system does not hand over a file or a folder.
package enum ReadingObstacle: Error, Sendable, Hashable {
  /// The user may not read it.
  case noPermission
  /// The disk fails.
  case inputOutput
  /// It was there when its folder was listed.
  case vanished
  /// It is a link to something that is not there.
  case danglingLink
  /// It is a link that leads to itself.
  case circularLink
  /// Its name is no UTF-8, so that it cannot be addressed.
  case name
  /// Anything else; the system's own number.
  case system(code: Int32)

  /// The reason in Chinese.
  package var words: String {
    switch self {
    case .noPermission: "没有读取权限"
    case .inputOutput: "磁盘读写错误"
    case .vanished: "列出之后已被移走或删除"
    case .danglingLink: "它是一个链接，所指的文件或文件夹不存在"
    case .circularLink: "它是一个链接，最后又指向自己"
    case .name: "名称不是 UTF-8 编码"
    case .system(let code): "系统错误 \(code)"
    }
  }

  /// What is to be done about it.
  package var remedy: String {
    switch self {
    case .noPermission: "请为当前用户开放读取权限，或复制到有权限的位置，再重新运行"
    case .inputOutput: "请检查磁盘或网络盘，或换一个位置重新复制，再重新运行"
    case .vanished: "请确认文件已放回原处、没有别的程序在移动，再重新运行"
    case .danglingLink, .circularLink: "请改正或删除这个链接，或把所指的内容直接放进来，再重新运行"
    case .name: "请改名，或按 GBK 编码重新解压原压缩包，再重新运行"
    case .system: "请确认能用其他程序打开，再重新运行"
    }
  }
}
