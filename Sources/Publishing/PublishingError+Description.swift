import Glibc

extension PublishingError: CustomStringConvertible {
  /// The error in one Chinese sentence: the place, what stands there, and what to do.
  package var description: String {
    switch self {
    case .notAFolder(let target):
      "输出位置“\(target)”是一个文件，应为文件夹；请换一个位置，或先移走这个文件"
    case .danglingLink(let target):
      "输出位置“\(target)”是一个链接，它所指的文件夹不存在；请先建立该文件夹，或改正这个链接"
    case .notReplaceable(let target):
      "输出位置“\(target)”是磁盘的根或挂载点，不能整体替换；请改用其下的一个子文件夹，如“\(target)/pilotboard”"
    case .foreignFolder(let target, let examples, let count):
      "输出文件夹“\(target)”中有不是本程序生成的文件（\(Self.some(examples, of: count))），为免丢失，未作任何改动；请换一个新的或空的文件夹"
    case .foreignManifest(let target):
      "输出文件夹“\(target)”中的 manifest.json 不是本程序写的，或已损坏，为免丢失文件，未作任何改动；请换一个新的或空的文件夹"
    case .unlistedFiles(let target, let examples, let count):
      "输出文件夹“\(target)”中有不属于原站点的文件（\(Self.some(examples, of: count))），为免丢失，未作任何改动；请先移走这些文件，或换一个文件夹"
    case .illegalPath(let path):
      "站点内的路径“\(path)”不能使用：应为不重复的相对路径，且不得为 manifest.json；请检查试点方案文件中的城市代码和指标"
    case .notWritable(let folder, let code):
      "无法在“\(folder)”中建立文件夹：\(Self.reason(code))；请检查该位置，或换一个可以写入的位置"
    case .diskFull(let target, let needed):
      "“\(target)”所在的磁盘空间不足，写入站点共需 \(Self.size(needed))，原有站点未受影响；请清理磁盘，或换一个位置"
    case .noSite(let path):
      "“\(path)”不是已生成的站点，其中没有 manifest.json；请给出 pilotboard build 的输出文件夹"
    case .system(let operation, let path, let code):
      "\(Self.words(operation))“\(path)”失败：\(Self.reason(code))；请检查该位置后重试"
    }
  }

  private static func some(_ examples: [String], of count: Int) -> String {
    examples.joined(separator: "、") + (count > examples.count ? " 等 \(count) 个" : "")
  }

  private static func words(_ operation: Operation) -> String {
    switch operation {
    case .create: "建立"
    case .open: "打开"
    case .read: "读取"
    case .write: "写入"
    case .link: "链接"
    case .rename: "改名"
    case .remove: "删除"
    }
  }

  /// Returns bytes in MB with one decimal, rounded up so that the figure is always enough.
  private static func size(_ bytes: Int) -> String {
    let tenths = (bytes + 99_999) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "没有权限"
    case EROFS: "磁盘是只读的"
    case ENOTDIR: "路径中有一段是文件，不是文件夹"
    case EISDIR: "它是一个文件夹，应为文件"
    case ENOENT: "路径不存在"
    case EEXIST: "同名的文件或文件夹已存在"
    case ENAMETOOLONG: "路径太长"
    case ELOOP: "链接互相指向"
    case ENOSPC, EDQUOT: "磁盘空间或配额不足"
    case EBUSY: "正被占用"
    case EIO: "磁盘读写错误"
    case EMFILE, ENFILE: "打开的文件太多"
    default: "系统错误 \(code)"
    }
  }
}
