import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Days and months in every spelling of the contract.
struct DayReaderTests {
  static let texts: [(text: String, expected: String)] = [
    ("2024-06-30", "2024-06-30"), ("2024/6/30", "2024-06-30"), ("2024.6.30", "2024-06-30"),
    ("2024年6月30日", "2024-06-30"), ("2024年06月30日", "2024-06-30"), ("20240630", "2024-06-30"),
    ("2024-6-3", "2024-06-03"), ("2024年6月30号", "2024-06-30"), ("２０２４－０６－３０", "2024-06-30"),
    (" ２０２４年１２月５日 ", "2024-12-05"), ("2024 年 6 月 30 日", "2024-06-30"),
    ("2024- 6 -30", "2024-06-30"), ("\u{200B}2024-06-30", "2024-06-30"),
    ("2024-03-05 00:00:00", "2024-03-05"), ("2024/3/5 8:30", "2024-03-05"),
    ("2024-03-05T08:30:00.000Z", "2024-03-05"), ("2024-03-05T08:30:00+08:00", "2024-03-05"),
    ("2024年3月5日 8时30分", "2024-03-05"), ("2024/3/5 下午2:05:00", "2024-03-05"),
    ("2024.3.5 14:05 PM", "2024-03-05"), ("45361", "2024-03-10"), ("45361.75", "2024-03-10"),
    ("36526", "2000-01-01"), ("55153", "2050-12-31"), ("2024-02-29", "2024-02-29"),
    ("2024年6月", "2024-06-30 month_precision"), ("2024-06", "2024-06-30 month_precision"),
    ("2024.6", "2024-06-30 month_precision"), ("2024/6", "2024-06-30 month_precision"),
    ("2024.10", "2024-10-31 month_precision"), ("2024.01", "2024-01-31 month_precision"),
    ("2024-1", "2024-01-31 month_precision"), ("2024/12", "2024-12-31 month_precision"),
    ("2023-02", "2023-02-28 month_precision"), ("2024.1", "ambiguous_date"), ("", "missing"),
    ("—", "missing"), ("无", "missing"), ("N/A", "missing"), ("同上", "ditto"),
    ("#REF!", "formula_error"), ("2024-02-30", "bad_date"), ("2023-02-29", "bad_date"),
    ("2024年6月31日", "bad_date"), ("2024-13-01", "bad_date"), ("2024-13", "bad_date"),
    ("2024-00-10", "bad_date"), ("20240631", "bad_date"), ("24.6.1", "bad_date"),
    ("24年6月1日", "bad_date"), ("36525", "bad_date"), ("55154", "bad_date"), ("202406", "bad_date"),
    ("2024", "bad_date"), ("2024年", "bad_date"), ("2024年上半年", "bad_date"),
    ("2024.6.1-2024.6.30", "bad_date"), ("2024-6/1", "bad_date"), ("2024-06-30-01", "bad_date"),
    ("待定", "bad_date"), ("六月", "bad_date"), ("2024-06-30 后", "bad_date"),
    ("99999999999999999999", "bad_date"), ("2024-06-30 25", "bad_date"), ("1899-12-31", "bad_date"),
    ("2024-+1-+1", "bad_date"), ("2024-01-+1", "bad_date"), ("+2024-01-01", "bad_date"),
    ("2024--1-01", "bad_date"), ("+20240101", "bad_date"), ("+45361", "bad_date"),
    ("45361.+5", "bad_date"), ("2024年+1月1日", "bad_date"), ("2024-01-01 +8:30", "bad_date"),
    ("2024-01-01 08:+1", "bad_date"),
  ]

  @Test(arguments: texts)
  func `a text of a CSV is read`(text: String, expected: String) {
    let reading = Cells.with(text) { DayReader().read($0) }
    #expect(Cells.text(reading) { $0.day.description } == expected)
  }

  static let cells: [(text: String, kind: Grid.Kind, expected: String)] = [
    ("2024.1", .text, "2024-01-31 month_precision"), ("2024.1", .number, "ambiguous_date"),
    ("2024.6", .number, "2024-06-30 month_precision"),
    ("2024.11", .number, "2024-11-30 month_precision"), ("20240618", .number, "2024-06-18"),
    ("45361", .number, "2024-03-10"), ("45361", .text, "2024-03-10"),
    ("2024-03-05", .day, "2024-03-05"), ("2024-03-01", .month, "2024-03-31 month_precision"),
    ("2024-03-15", .month, "2024-03-15"), ("TRUE", .boolean, "bad_date"),
    ("#REF!", .error, "formula_error"), ("", .formulaWithoutValue, "formula_without_value"),
    ("120", .number, "bad_date"), ("2024", .number, "bad_date"),
  ]

  @Test(arguments: cells)
  func `a cell of a workbook is read by its kind`(text: String, kind: Grid.Kind, expected: String) {
    let reader = DayReader(isPlainText: false)
    #expect(
      Cells.text(Cells.with(text, kind) { reader.read($0) }) { $0.day.description } == expected)
  }

  @Test func `serials follow the workbook's date system`() {
    let reader = DayReader(dateSystem: .from1904, isPlainText: false)
    let reading = Cells.with("43890") { reader.read($0) }
    #expect(Cells.text(reading) { $0.day.description } == "2024-03-01")
  }

  @Test func `a month says that it is one`() {
    #expect(Cells.with("2024-06") { DayReader().read($0) }.value.value?.isMonth == true)
    #expect(Cells.with("2024-06-30") { DayReader().read($0) }.value.value?.isMonth == false)
  }

  @Test func `the flaw says why there is no date`() {
    let flaws = ["2024-02-30", "24.6.1", "上半年"].map { text in
      Cells.with(text) { DayReader().read($0) }.flaw
    }
    #expect(flaws == [.badDate(.impossible), .badDate(.shortYear), .badDate(.words)])
  }
}
