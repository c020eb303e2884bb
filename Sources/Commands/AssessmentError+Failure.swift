import Metrics

extension AssessmentError {
  /// The error as the user meets it: a date of the data's own is a fault of the input, one that
  /// was asked for a fault of usage.
  var failure: CommandFailure {
    switch self {
    case .noEvents:
      CommandFailure(
        .unreadable, "数据中没有任何验收、形成、上线或发布日期，无法确定数据日期；请补填日期，或用 --as-of 指定，如 --as-of 2024-12-31")
    case .beforeStart(let asOf, let start, let isDerived):
      CommandFailure(
        isDerived ? .unreadable : .usage,
        "数据日期 \(asOf.chineseText)\(isDerived ? "（取自数据）" : "")早于项目起始日 \(start.chineseText)，没有可报告的内容；请用 --as-of 指定起始日之后的日期"
      )
    }
  }
}
