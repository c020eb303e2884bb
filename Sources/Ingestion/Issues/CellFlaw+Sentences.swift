import Metrics

/// A flaw with all that a sentence about it needs.
struct FlawedCell {
  /// What is wrong.
  var flaw: CellFlaw
  /// The column.
  var column: ColumnSchema
  /// What stands in the cell, as it may be printed.
  var value: String
  /// What was read, or the first row of a repeat; empty where nothing was.
  var detail: String

  /// Returns the issue.
  ///
  /// - Parameters:
  ///   - file: The path relative to the input.
  ///   - sheet: The sheet's name.
  ///   - cell: The cell's address.
  /// - Returns: The issue with its sentences.
  func issue(file: String, sheet: String, cell: String) -> DataIssue {
    DataIssue(
      code: flaw.code, severity: flaw.severity, file: file, sheet: sheet, cell: cell,
      column: column.key.name, value: value, message: message, hint: hint)
  }

  /// What is wrong, in Chinese.
  var message: String {
    switch flaw {
    case .requiredEmpty: "“\(column.header)”为必填项，此处为空"
    case .badNumber(let number): number.message(value, column)
    case .badDate(.impossible): "“\(value)”不是日历上的日期"
    case .badDate(.shortYear): "“\(value)”的年份只有两位"
    case .badDate(.words): "“\(value)”不是具体日期"
    case .badLevel: "“\(value)”不是数字化水平等级"
    case .badChoice: "“\(value)”不在“\(column.header)”的可选范围内"
    case .badCode(.length(let count)): "“\(value)”有\(count)个字符，统一社会信用代码应为18位"
    case .badCode(.characters): "“\(value)”含有统一社会信用代码不使用的字符"
    case .badCity: "“\(value)”不是本次试点的城市名称或代码，本行不计入任何指标"
    case .unknownIndicator: "“\(value)”不是附2六项绩效指标之一"
    case .ditto: "“\(value)”不能代替内容"
    case .ambiguousDate: "“\(value)”可能是1月，也可能是10月"
    case .codeDamaged: "信用代码“\(value)”已被表格软件转为数值，末几位已丢失"
    case .formulaError: "公式结果为错误值“\(value)”"
    case .formulaWithoutValue: "公式没有保存计算结果"
    case .duplicateRow: "本行与\(detail)重复，以先出现的为准"
    case .monthPrecision: "“\(value)”只写到月份，按\(detail)读取"
    case .qualifiedNumber: "“\(value)”不是确切数字，按\(detail)读取"
    case .rounded: "“\(value)”细于1分，按\(detail)读取"
    case .levelAtLeast: "“\(value)”未写明确切等级，按\(detail)级读取"
    case .codeCheck: "“\(value)”的校验码不符，疑似有误"
    case .badCharacter: "“\(value)”中有字体没有的字符 \(detail)，图表无法绘制"
    case .mergedAmount: "“\(column.header)”在\(detail)合并为一格，只计入第一行"
    }
  }

  /// How to mend it, in Chinese.
  var hint: String {
    switch flaw {
    case .requiredEmpty: column.type.isText ? "请填写\(column.header)" : column.type.expectation
    case .badNumber(let number): number.hint(column)
    case .badDate(.impossible): "请改为实际的\(column.header)，如 2024-06-30"
    case .badDate(.shortYear): "请写四位年份，如 2024-06-01"
    case .badDate(.words): "请填写年月日，如 2024-06-30；尚未发生请留空"
    case .badLevel, .badChoice, .badCity: column.type.expectation
    case .badCode: "请按营业执照逐位核对，以文本格式填写（不使用字母 I、O、S、V、Z）"
    case .unknownIndicator:
      "请改用附2的指标名称\(detail.isEmpty ? "" : "，最接近的是“\(detail)”")；附2以外的指标请移出本表"
    case .ditto: "请填写完整内容，不要写“同上”"
    case .ambiguousDate: "请写明年月日，如 2024-01-15 或 2024-10-15"
    case .codeDamaged: "请先将该列设为文本格式，再按营业执照重新填写"
    case .formulaError: "请修正公式，或直接填写结果"
    case .formulaWithoutValue: "请用表格软件打开、重新计算并保存，或直接填写结果"
    case .duplicateRow: "请只保留一行"
    case .monthPrecision: "请补充到日，如 2024-06-30"
    case .qualifiedNumber: "请填写确切数字"
    case .rounded: "请核对金额和单位，最多精确到分"
    case .levelAtLeast: "请填写确切等级"
    case .codeCheck: "请核对营业执照；与执照一致的无需修改"
    case .badCharacter: "请删去这些字符，或换成普通文字"
    case .mergedAmount: "请取消合并，逐行填写"
    }
  }
}

extension CellFlaw {
  /// The stable code (contract §5).
  var code: String {
    switch self {
    case .requiredEmpty: "required_empty"
    case .badNumber: "bad_number"
    case .badDate: "bad_date"
    case .badLevel: "bad_level"
    case .badChoice: "bad_choice"
    case .badCode: "bad_code"
    case .badCity: "bad_city"
    case .unknownIndicator: "unknown_indicator"
    case .ditto: "ditto"
    case .ambiguousDate: "ambiguous_date"
    case .codeDamaged: "code_damaged"
    case .formulaError: "formula_error"
    case .formulaWithoutValue: "formula_without_value"
    case .duplicateRow: "duplicate_row"
    case .monthPrecision: "month_precision"
    case .qualifiedNumber: "qualified_number"
    case .rounded: "rounded"
    case .levelAtLeast: "level_at_least"
    case .codeCheck: "code_check"
    case .badCharacter: "DQ-27"
    case .mergedAmount: "merged_amount"
    }
  }

  /// How much the flaw matters (contract §5).
  var severity: DataIssue.Severity {
    switch self {
    case .monthPrecision, .qualifiedNumber, .rounded, .levelAtLeast, .codeCheck, .mergedAmount:
      .warning
    default: .error
    }
  }
}

extension NumberFlaw {
  func message(_ value: String, _ column: ColumnSchema) -> String {
    switch self {
    case .words: "“\(value)”不是\(column.type == .count ? "整数" : "数字")"
    case .percent: "“\(value)”是百分数，“\(column.header)”应为\(column.type == .count ? "整数" : "数字")"
    case .fraction: "“\(value)”带小数，“\(column.header)”应为整数"
    case .negative: "“\(value)”小于0，“\(column.header)”应为0或正整数"
    case .tooLarge:
      column.type == .count ? "“\(value)”过大，不可能是\(column.header)" : "“\(value)”超过1万亿元，疑似单位有误"
    }
  }

  func hint(_ column: ColumnSchema) -> String {
    switch self {
    case .tooLarge where column.type != .count: "请核对单位（元、万元、亿元）和小数点"
    default: column.type.expectation
    }
  }
}

extension ColumnType {
  /// What a cell should hold, as a request in Chinese.
  var expectation: String {
    switch self {
    case .city: "请填写试点城市的代码或名称，如 440600 或 佛山市"
    case .label, .prose: "请填写文字"
    case .day: "请填写年月日，如 2024-06-30"
    case .money(let unit): "请只填写数字，单位为\(unit.rawValue)，如 \(unit.example)；没有请留空"
    case .count: "请只填写整数，如 120；没有请留空"
    case .level: "请填写一级、二级、三级、四级之一；尚未评测请留空"
    case .choice(let set): "请填写以下之一：\(set.words.joined(separator: "、"))"
    case .links: "请填写\(TransformationLinks.names.joined(separator: "、"))中的一项或几项，用顿号分隔"
    case .yesNo: "请填写“是”或“否”"
    case .code: "请按营业执照填写18位代码，以文本格式填写"
    case .indicator: "请填写附2的指标名称"
    case .target, .unit: "请只填写数字，如 350；总投资投入的单位为万元"
    }
  }
}

extension MoneyUnit {
  /// An amount as it is written in this unit: the same in all of them.
  fileprivate var example: String {
    switch self {
    case .yuan: "1285000"
    case .wan: "128.5"
    case .yi: "0.01285"
    }
  }
}
