import Metrics
import Tabular

/// A column of a form: its header with the unit, its room, its look.
struct FormColumn: Sendable {
  let column: ColumnSchema
  let table: TableKey
  /// A Boolean value indicating whether the cells are filled in already and locked.
  let isFixed: Bool

  /// The header with the unit in brackets.
  var header: String { unit.map { "\(column.header)（\($0)）" } ?? column.header }

  /// The unit behind the header; nil where there is none.
  var unit: String? {
    switch column.type {
    case .money(let unit): unit.rawValue
    case .count:
      switch column.key {
      case .employees: "人"
      case .connected, .adopters: "家"
      default: "个"
      }
    default: nil
    }
  }

  /// The header's cell; what must be filled is darker.
  var headerCell: CellDraft {
    .text(header, column.isRequired ? FormLook.required : FormLook.optional)
  }

  /// The room of the column: for the header in two lines, and for what is usually written.
  var width: Int {
    let content =
      switch column.type {
      case .city: 10
      case .day: 13
      case .money: 14
      case .target: 24
      case .count, .level: 10
      case .choice, .links: 16
      case .yesNo: 9
      case .code: 22
      case .indicator: 46
      case .prose: 32
      case .label, .unit: isName ? 34 : 18
      }
    return max(content, (DisplayWidth.of(header) + 1) / 2 + 3)
  }

  /// A Boolean value indicating whether the cells hold names of bodies or projects.
  var isName: Bool {
    [
      .unit, .enterprise, .leadUnit, .mode, .platform, .owner, .solution, .provider, .payee,
      .recipient, .project,
    ].contains(column.key) && column.type == .label
  }

  /// The look of the cells: text stays as it is typed, so that codes keep their digits.
  var look: CellFormat {
    if isFixed { return FormLook.fixed }
    return FormLook.input.with { look in
      switch column.type {
      case .city, .label, .code, .indicator, .choice, .level, .yesNo, .unit, .links:
        look.number = .text
      case .prose: look.wraps = true
      case .day:
        look.number = .day
        look.alignment = .center
      case .money, .count: look.number = .general
      case .target: look.wraps = true
      }
    }
  }

  /// How a cell is filled in, in a few words.
  var format: String {
    if isFixed { return "已填好，不需修改" }
    return switch column.type {
    case .city, .indicator: "已填好，不需修改"
    case .label: "文字"
    case .prose: "文字，可较长"
    case .day: "日期，如 2024-06-30"
    case .money(let unit): "数字，单位\(unit.rawValue)"
    case .count: "整数"
    case .level: "下拉：" + FormColumn.levels.joined(separator: "、")
    case .choice(let set): "下拉：" + set.words.joined(separator: "、")
    case .links: "可填多项，用顿号隔开：" + TransformationLinks.names.joined(separator: "、")
    case .yesNo: "下拉：是、否"
    case .code: "18位代码，按文本填写"
    case .target: "整数；投资为数字，单位万元"
    case .unit: "单位"
    }
  }

  /// The levels as a form offers them.
  static let levels = ["一级", "二级", "三级", "四级"]
}
