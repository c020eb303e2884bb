import Metrics

extension Fixture {
  /// A check that is on, one that is switched off, and a rule that nothing can check.
  static let catalogue = QualityCatalogue(
    rowsListed: 10,
    reading: [
      ReadingKind(
        code: "bad_date", place: .cell, severity: .error, title: "日期无法识别",
        meaning: "不是日历上的日期", remedy: "写成 2024-06-30"),
      ReadingKind(
        code: "month_precision", place: .cell, severity: .warning, title: "日期只到月份",
        meaning: "按当月最后一天读取", remedy: "补充到日"),
      ReadingKind(
        code: "file_skipped", place: .file, severity: .info, title: "未读取的文件",
        meaning: "不是数据文件", remedy: ""),
    ],
    rules: [
      QualityRule(
        code: "DQ-01", title: "同一企业重复填报",
        checks: [
          QualityEntry(
            check: .sameCode, settings: QualitySettings(severity: .error),
            meaning: "信用代码与前面的行相同", remedy: "只保留一行"),
          QualityEntry(
            check: .sameName, settings: QualitySettings(severity: nil), meaning: "企业名称相同 <b>",
            remedy: "核对"),
        ]),
      QualityRule(code: "DQ-19", title: "累计数减少", open: "需要两期报送"),
    ])
}
