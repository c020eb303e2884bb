/// What the writer says where a cell cannot hold what it was given.
enum WritingNote {
  /// The end of a shortened text.
  static let shortened = "…（内容过长，已截断）"

  /// The remark on a number that is written as text.
  static let longNumber = "有效数字超过15位，为保持精确按文本写入"

  /// The remark on a sheet whose own comments are left alone.
  static func keptComments(sheet: String) -> String {
    "工作表“\(sheet)”已有批注，批注保持原样；问题单元格只标颜色，内容见本表"
  }

  /// The remark on a sheet with more remarks than comments.
  static func manyComments(sheet: String, limit: Int) -> String {
    "工作表“\(sheet)”问题较多，只给前 \(limit) 个单元格加批注，其余只标颜色，内容见本表"
  }
}
