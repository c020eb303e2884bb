extension WorkbookWritingError: CustomStringConvertible {
  /// The error as a user meets it.
  package var description: String {
    switch self {
    case .noSheet: "工作簿中没有可见的工作表"
    case .sheetName(let name): "工作表名“\(name)”不可用：应为1至31个字、不重复，且不含 [ ] : * ? / \\"
    case .tooManyRows(let sheet, let limit): "工作表“\(sheet)”超过 \(limit) 行，工作簿放不下"
    case .tooManyColumns(let sheet, let limit): "工作表“\(sheet)”超过 \(limit) 列，工作簿放不下"
    case .longCheck(let sheet, let limit): "工作表“\(sheet)”的下拉选项或提示超过 \(limit) 个字"
    case .merges(let sheet): "工作表“\(sheet)”的合并区域重叠或只有一个单元格"
    case .noRoom: "内存或临时文件夹空间不足，无法写出工作簿"
    case .library(let code, let sheet):
      "无法写出工作簿\(sheet.isEmpty ? "" : "的工作表“\(sheet)”")（代码 \(code)）"
    }
  }
}
