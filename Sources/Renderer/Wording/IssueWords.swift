/// The names of data issues by code (contract §5), for readers who do not know codes.
enum IssueWords {
  private static let names: [String: String] = [
    "file_format": "文件格式不符", "file_encrypted": "文件有密码", "file_damaged": "文件损坏",
    "file_too_large": "文件过大", "file_unsafe": "文件不安全", "file_encoding": "编码无法识别",
    "file_empty": "空文件", "file_skipped": "未读取的文件", "missing_column": "缺少必需的列",
    "unknown_table": "无法识别的表", "summary_rows": "汇总行", "hidden_rows": "隐藏行",
    "hidden_sheet": "隐藏工作表", "not_a_table": "不是数据表", "unknown_columns": "未使用的列",
    "city_from_title": "城市取自标题", "duplicate_sheet": "重复的工作表",
    "required_empty": "必填项为空", "bad_number": "数字无法识别", "bad_date": "日期无法识别",
    "bad_level": "等级无法识别", "bad_choice": "选项无法识别", "bad_code": "信用代码不合规",
    "bad_city": "城市无法识别", "unknown_indicator": "指标无法识别", "ditto": "写作“同上”",
    "ambiguous_date": "日期有歧义", "code_damaged": "信用代码已损坏", "formula_error": "公式错误值",
    "formula_without_value": "公式没有结果", "duplicate_row": "重复的行",
    "month_precision": "日期只到月份", "qualified_number": "数字带限定词", "rounded": "金额已四舍五入",
    "level_at_least": "等级写作“及以上”", "code_check": "信用代码校验码不符", "merged_amount": "合并单元格的金额",
  ]

  /// Returns the name of a code; the code itself where it is not among the contract's.
  static func name(_ code: String) -> String { names[code] ?? code }
}
