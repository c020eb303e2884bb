import Metrics

/// Something that concerns a whole sheet (contract §5).
enum SheetFlaw: Sendable, Hashable {
  /// A required column that no header names; the nearest header, empty where there is none.
  case missingColumn(ColumnKey, header: String, nearest: String)
  /// The city of all rows, where the file has no such column and nothing names one city.
  case missingCity(nearest: String)
  /// A table that belongs to none of the contract's.
  case unknownTable
  /// A summary that holds rows of its own beside repeats.
  case summaryRows(repeated: Int, kept: Int)
  /// Hidden rows or columns that hold data.
  case hiddenRows(rows: Int, columns: Int)
  /// A hidden sheet.
  case hiddenSheet
  /// Prose, or a list that is no table.
  case notATable
  /// Columns that the contract does not know.
  case unknownColumns([String])
  /// A city that only a title or name tells.
  case cityFromTitle(String)
  /// A summary that only repeats rows.
  case duplicateSummary
  /// Another sheet that only repeats rows.
  case duplicateSheet

  /// The stable code.
  var code: String {
    switch self {
    case .missingColumn, .missingCity: "missing_column"
    case .unknownTable: "unknown_table"
    case .summaryRows: "summary_rows"
    case .hiddenRows: "hidden_rows"
    case .hiddenSheet: "hidden_sheet"
    case .notATable: "not_a_table"
    case .unknownColumns: "unknown_columns"
    case .cityFromTitle: "city_from_title"
    case .duplicateSummary, .duplicateSheet: "duplicate_sheet"
    }
  }

  /// How much the flaw matters.
  var severity: DataIssue.Severity {
    switch self {
    case .missingColumn, .missingCity: .error
    case .unknownTable, .summaryRows, .hiddenRows, .duplicateSheet: .warning
    case .hiddenSheet, .notATable, .unknownColumns, .cityFromTitle, .duplicateSummary: .info
    }
  }

  /// The key of the column that is meant; empty where none is.
  var column: String {
    switch self {
    case .missingColumn(let key, _, _): key.name
    case .missingCity, .cityFromTitle: ColumnKey.cityCode.name
    default: ""
    }
  }

  /// What is wrong, in Chinese.
  var message: String {
    switch self {
    case .missingColumn(_, let header, let nearest):
      "缺少必填列“\(header)”" + (nearest.isEmpty ? "" : "，最接近的表头是“\(nearest)”")
    case .missingCity(let nearest):
      "没有城市列，标题、表名、文件名和文件夹名中也没有唯一的试点城市"
        + (nearest.isEmpty ? "" : "，最接近的表头是“\(nearest)”")
    case .unknownTable: "未能识别为规定的任何一张表，未读取"
    case .summaryRows(let repeated, let kept):
      "汇总表中有\(repeated)行与分表重复，已略去；其余\(kept)行作为数据读取"
    case .hiddenRows(let rows, let columns):
      "隐藏的\(SheetFlaw.hidden(rows, columns))中有数据，已一并读取"
    case .hiddenSheet: "隐藏的工作表，未读取"
    case .notATable: "不是数据表，未读取"
    case .unknownColumns(let headers):
      "有\(headers.count)列未识别，未读取：\(headers.joined(separator: "、"))"
    case .cityFromTitle(let city): "没有城市列，按标题或名称中的“\(city)”读取全部各行"
    case .duplicateSummary: "汇总表的各行均已在分表中，未重复读取"
    case .duplicateSheet: "本表各行均已在前面的表中，未重复读取"
    }
  }

  /// How to mend it, in Chinese.
  var hint: String {
    switch self {
    case .missingColumn(_, let header, let nearest):
      nearest.isEmpty
        ? "请补上“\(header)”列" : "如“\(nearest)”即为该列，请将表头改为“\(header)”；否则请补上该列"
    case .missingCity: "请补上“城市代码”列，或在标题中写明一个试点城市"
    case .unknownTable: "如为应报送的表，请使用规定的表名和表头"
    case .summaryRows: "请核对汇总表比分表多出的行"
    case .hiddenRows: "如不应报送，请删除而不是隐藏"
    case .hiddenSheet: "如应报送，请取消隐藏"
    case .notATable, .cityFromTitle, .duplicateSummary: ""
    case .unknownColumns: "如为规定的列，请使用规定的表头"
    case .duplicateSheet: "请删除重复的工作表"
    }
  }

  private static func hidden(_ rows: Int, _ columns: Int) -> String {
    switch (rows, columns) {
    case (let rows, 0): "\(rows)行"
    case (0, let columns): "\(columns)列"
    default: "\(rows)行和\(columns)列"
    }
  }
}
