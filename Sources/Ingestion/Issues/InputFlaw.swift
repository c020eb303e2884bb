package import Metrics
package import Tabular

/// Something that concerns a whole file (contract §5).
package enum InputFlaw: Error, Sendable, Hashable {
  /// Another format than a CSV or an `.xlsx` workbook; what the content is taken for.
  case format(FileFormat)
  /// A workbook with a password.
  case encrypted
  /// An incomplete or broken file; the part of the workbook, empty for the file as a whole.
  case damaged(part: String)
  /// A file beyond a limit, in bytes.
  case tooLarge(limit: Int)
  /// A cell beyond the limit in bytes.
  case tooLong(limit: Int)
  /// A table beyond a limit, in cells.
  case tooManyCells(limit: Int)
  /// A workbook beyond a limit, in things of a kind.
  case tooMany(TabularError.Countable, limit: Int)
  /// A workbook part with a document type, by name.
  case unsafe(part: String)
  /// A text that is neither UTF-8 nor GB18030, nor UTF-16 with a byte order mark.
  case encoding
  /// A file without a byte.
  case empty
  /// A file that is no input.
  case skipped
  /// A file that the system does not hand over, or a link that leads nowhere.
  case unreadable(ReadingObstacle)
  /// A folder below the input that the system does not list.
  case unreadableFolder(ReadingObstacle)
  /// A link to a folder that is read already, by its path relative to the input.
  case repeatedFolder(String)

  /// The stable code.
  var code: String {
    switch self {
    case .format: "file_format"
    case .encrypted: "file_encrypted"
    case .damaged: "file_damaged"
    case .tooLarge, .tooLong, .tooManyCells, .tooMany: "file_too_large"
    case .unsafe: "file_unsafe"
    case .encoding: "file_encoding"
    case .empty: "file_empty"
    case .skipped, .repeatedFolder: "file_skipped"
    case .unreadable, .unreadableFolder: "file_damaged"
    }
  }

  /// Returns the issue of a file.
  ///
  /// - Parameter file: The path relative to its input.
  /// - Returns: The issue; its hint is empty only where nothing is to be mended.
  package func issue(file: String) -> DataIssue {
    DataIssue(code: code, severity: severity, file: file, message: message, hint: hint)
  }

  private var severity: DataIssue.Severity {
    switch self {
    case .skipped, .repeatedFolder: .info
    default: .error
    }
  }

  /// The reason in Chinese.
  package var message: String {
    switch self {
    case .format(let format):
      "文件\(InputFlaw.kind(format))不是 .xlsx 工作簿，也不是 CSV 文本，无法读取"
    case .encrypted: "文件设有打开密码，无法读取"
    case .damaged(let part):
      "文件不完整或已损坏\(part.isEmpty ? "" : "（内部的“\(PrintedValue.of(part))”）")，无法读取"
    case .tooLarge(let limit): "文件内容超过\(limit / 1_048_576) MiB的上限，未读取"
    case .tooLong(let limit): "有单元格的内容超过\(limit / 1_048_576) MiB的上限，未读取"
    case .tooManyCells(let limit): "文件超过\(limit)个单元格的上限，未读取"
    case .tooMany(let things, let limit): "文件超过\(limit)\(InputFlaw.name(things))的上限，未读取"
    case .unsafe(let part): "文件内部的“\(PrintedValue.of(part))”含有不允许的文档类型声明，未读取"
    case .encoding: "文本编码既不是 UTF-8，也不是 GB18030，无法读取"
    case .empty: "文件为空"
    case .skipped: "不是数据文件，未读取"
    case .unreadable(let obstacle): "无法读取：\(obstacle.words)"
    case .unreadableFolder(let obstacle): "文件夹无法打开，其中的文件未读取：\(obstacle.words)"
    case .repeatedFolder(let path): "与“\(path)”是同一个文件夹，其中的文件不再重复读取"
    }
  }

  /// What a file is, as far as its content tells.
  private static func kind(_ format: FileFormat) -> String {
    switch format {
    case .archive: "是压缩包或其他文档，"
    case .compound: "是旧版的工作簿（.xls）或文档，"
    case .markup: "的内容是网页或 XML，"
    case .pdf: "的内容是 PDF，"
    case .other: ""
    }
  }

  private static func name(_ things: TabularError.Countable) -> String {
    switch things {
    case .parts: "个组成部分"
    case .sheets: "个工作表"
    case .sharedStrings: "个共享文本"
    case .formats: "个单元格格式"
    case .mergedRanges: "个合并区域"
    case .rows: "行"
    case .columns: "列"
    }
  }

  private var hint: String {
    switch self {
    case .format(.pdf): "请从原表另存为 .xlsx 后重新报送"
    case .format: "请用表格软件打开，另存为 .xlsx 后重新报送"
    case .encrypted: "请取消打开密码后重新报送"
    case .damaged: "请重新导出或重新传送该文件"
    case .tooLong: "请核对该文件的引号和内容，删去过长的内容后重新报送"
    case .tooLarge, .tooManyCells, .tooMany: "请拆分为几个文件后重新报送"
    case .unsafe: "请用表格软件打开，另存为新的 .xlsx 后重新报送"
    case .encoding: "请用表格软件打开，另存为 .xlsx 或“CSV UTF-8”后重新报送"
    case .empty: "请确认文件已写入内容后重新报送"
    case .skipped, .repeatedFolder: ""
    case .unreadable(let obstacle), .unreadableFolder(let obstacle): obstacle.remedy
    }
  }
}
