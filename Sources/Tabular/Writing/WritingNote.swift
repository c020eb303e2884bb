/// What the writer says where a cell cannot hold what it was given.
enum WritingNote {
  /// The end of a shortened text.
  static let shortened = "…（内容过长，已截断）"

  /// The remark on a number that is written as text.
  static let longNumber = "有效数字超过15位，为保持精确按文本写入"
}
