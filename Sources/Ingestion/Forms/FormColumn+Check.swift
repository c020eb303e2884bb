import Metrics
import Tabular

/// What may be typed into a form's cells.
extension FormColumn {
  /// Returns the check of the column's cells.
  ///
  /// - Parameters:
  ///   - range: The cells.
  ///   - items: Where the instructions list the items of a policy; nil without items.
  /// - Returns: What may be typed; nil for cells that are filled in already.
  func check(_ range: CellRange, items: CellRange?) -> InputCheck? {
    guard !isFixed else { return nil }
    let prompt = InputCheck.Message(title: column.header, text: promptText)
    switch column.type {
    case .choice(let set): return choice(range, set.words, prompt)
    case .level: return choice(range, FormColumn.levels, prompt)
    case .yesNo: return choice(range, ["是", "否"], prompt)
    case .day: return FormColumn.day(range, prompt)
    case .money:
      let rule = InputCheck.Rule.number(atLeast: 0)
      return InputCheck(
        range, rule, prompt: prompt, alert: alert("应为不小于0的数字，单位\(unit ?? "")，不写单位"),
        // Money that is taken back may be written as a negative amount.
        severity: column.key == .amount ? .questioned : .refused)
    case .count:
      return InputCheck(
        range, .wholeNumber(atLeast: 0), prompt: prompt, alert: alert("应为不小于0的整数"))
    case .code:
      return InputCheck(
        range, .length(18, 18), prompt: prompt, alert: alert("统一社会信用代码应为18位，请核对"),
        severity: .questioned)
    case .label: return label(range, prompt, items: items)
    case .prose, .links: return remark(range, prompt)
    case .city, .indicator, .target, .unit: return nil
    }
  }

  /// Returns the check of an indicator's target.
  static func targetCheck(of key: IndicatorKey, _ range: CellRange) -> InputCheck {
    let title = "目标值"
    switch key {
    case .investment:
      let message = InputCheck.Message(title: title, text: "数字，单位万元，累计值")
      return InputCheck(range, .number(atLeast: 0), prompt: message, alert: message)
    case .modes:
      let message = InputCheck.Message(
        title: title, text: "可填合计个数，如 5；也可分别写明两类，如：支持3个供应链模式，2个产业链模式")
      return InputCheck(range, .anything, prompt: message)
    default:
      let message = InputCheck.Message(title: title, text: "整数，累计值")
      return InputCheck(range, .wholeNumber(atLeast: 0), prompt: message, alert: message)
    }
  }

  private var promptText: String {
    let need = column.isRequired ? "必填。" : ""
    return need + (FormHint.text(for: column.key, in: table) ?? format) + "。"
  }

  private func alert(_ text: String) -> InputCheck.Message {
    InputCheck.Message(title: column.header, text: text)
  }

  private func choice(
    _ range: CellRange, _ words: [String], _ prompt: InputCheck.Message
  ) -> InputCheck {
    InputCheck(
      range, .words(words), prompt: prompt,
      alert: alert("请从下拉列表中选择：" + words.joined(separator: "、")))
  }

  private static func day(_ range: CellRange, _ prompt: InputCheck.Message) -> InputCheck {
    // The days that are read as serial numbers too (contract §1).
    guard let first = DayNumber(iso: "2000-01-01"), let last = DayNumber(iso: "2050-12-31") else {
      return InputCheck(range, .anything, prompt: prompt)
    }
    return InputCheck(
      range, .days(first, last), prompt: prompt,
      alert: InputCheck.Message(title: prompt.title, text: "应为日期，如 2024-06-30"))
  }

  /// Sub-industries and lead units are those of the city's own sheets.
  private func label(
    _ range: CellRange, _ prompt: InputCheck.Message, items: CellRange?
  ) -> InputCheck? {
    let first = FormTable.headerRow + 1
    switch column.key {
    case .subIndustry where table != .subIndustries:
      let list = CellRange(rows: first...(first + FormTable.subIndustries - 1), columns: 2...2)
      return InputCheck(
        range, .cells(sheet: TableSchema.subIndustries.name, list), prompt: prompt,
        alert: alert("不在“细分行业”表中，请核对或先补填该表"), severity: .questioned)
    case .leadUnit:
      let list = CellRange(rows: first...(first + FormTable.leadUnits - 1), columns: 3...3)
      return InputCheck(
        range, .cells(sheet: TableSchema.leadUnits.name, list), prompt: prompt,
        alert: alert("不在“数字化牵引单位”表中，请核对或先补填该表"), severity: .questioned)
    case .item:
      guard let items else { return remark(range, prompt) }
      return InputCheck(
        range, .cells(sheet: ReportingForms.guide, items), prompt: prompt,
        alert: alert("不在“填表说明”所列奖补项目中，请核对"), severity: .questioned)
    default: return remark(range, prompt)
    }
  }

  /// Where there is nothing to say, nothing pops up.
  private func remark(_ range: CellRange, _ prompt: InputCheck.Message) -> InputCheck? {
    let saysSomething =
      column.isRequired || column.type == .links
      || FormHint.text(for: column.key, in: table) != nil
    return saysSomething ? InputCheck(range, .anything, prompt: prompt) : nil
  }
}
