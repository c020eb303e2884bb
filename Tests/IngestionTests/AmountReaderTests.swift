import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Counts and amounts in every spelling of the contract.
struct AmountReaderTests {
  static let counts: [(text: String, expected: String)] = [
    ("0", "0"), ("120", "120"), ("007", "7"), ("1,024", "1024"), ("1，024", "1024"),
    ("1 234", "1234"), ("１２８", "128"), ("１，２３４", "1234"), ("12家", "12"), ("260人", "260"),
    ("120.0", "120"), (" 12 ", "12"), ("\u{200B}12\u{FEFF}", "12"), ("1.2e3", "1200"), ("+5", "5"),
    ("约120", "120 qualified_number"), ("350余家", "350 qualified_number"),
    ("350多", "350 qualified_number"), ("近100", "100 qualified_number"),
    ("≥350", "350 qualified_number"), (">350", "350 qualified_number"),
    ("＞350", "350 qualified_number"), (">=350", "350 qualified_number"),
    ("不少于350家", "350 qualified_number"), ("350以上", "350 qualified_number"),
    ("350左右", "350 qualified_number"), ("350+", "350 qualified_number"),
    ("350家以上", "350 qualified_number"), ("350（含规下20）", "350 qualified_number"),
    ("", "missing"), (" ", "missing"), ("—", "missing"), ("——", "missing"), ("-", "missing"),
    ("－", "missing"), ("/", "missing"), ("／", "missing"), ("无", "missing"), ("N/A", "missing"),
    ("n/a", "missing"), ("同上", "ditto"), ("〃", "ditto"), ("#REF!", "formula_error"),
    ("#DIV/0!", "formula_error"), ("#N/A", "formula_error"), ("120.5", "bad_number"),
    ("-3", "bad_number"), ("85%", "bad_number"), ("８５％", "bad_number"), ("待定", "bad_number"),
    ("一百", "bad_number"), ("3万", "bad_number"), ("1,23", "bad_number"), ("1,2345", "bad_number"),
    ("12 13a", "bad_number"), ("1.", "bad_number"), (".", "bad_number"), ("1e", "bad_number"),
    ("9999999999999", "bad_number"), ("1e400", "bad_number"), ("约", "bad_number"),
    ("12家13", "bad_number"), ("（12）", "bad_number"), ("0x10", "bad_number"),
  ]

  @Test(arguments: counts)
  func `a count is read`(text: String, expected: String) {
    let reading = Cells.with(text) { AmountReader.count($0) }
    #expect(Cells.text(reading) { String($0) } == expected)
  }

  static let amounts: [(text: String, unit: MoneyUnit, fen: String)] = [
    ("128.5", .wan, "128500000"), ("128.50", .wan, "128500000"), ("0", .wan, "0"),
    ("0.000001", .wan, "1"), ("1285000", .yuan, "128500000"), ("1,285,000.50", .yuan, "128500050"),
    ("0.4", .yi, "4000000000"), ("１，２３４．５０", .wan, "1234500000"), ("-3.5", .wan, "-3500000"),
    ("−3.5", .wan, "-3500000"), ("128.5万", .yuan, "128500000"), ("128.5万元", .yi, "128500000"),
    ("0.0128亿元", .wan, "128000000"), ("0.8亿", .yuan, "8000000000"),
    ("￥1,285,000.50元", .wan, "128500050"), ("¥5000元", .wan, "500000"),
    ("人民币5000元", .wan, "500000"), ("1.5e2", .wan, "150000000"), (".5", .wan, "500000"),
    ("约60", .wan, "60000000 qualified_number"), ("60万元左右", .yuan, "60000000 qualified_number"),
    ("33.3333333333333", .wan, "33333333 rounded"), ("0.0000005", .wan, "1 rounded"),
    ("0.0000004", .wan, "0 rounded"), ("-0.0000005", .wan, "-1 rounded"),
    ("0.005", .yuan, "1 rounded"), ("0.004", .yuan, "0 rounded"), ("1e-30", .wan, "0 rounded"),
    ("1e-999", .wan, "0 rounded"), ("0.10000000000000000000000000", .wan, "100000"),
    ("0.100000000000000000000000001", .wan, "100000 rounded"), ("0.0000", .yuan, "0"),
    ("100000000", .wan, "100000000000000"), ("100000000.000001", .wan, "bad_number"),
    ("-100000001", .wan, "bad_number"), ("99999999999999999999", .yuan, "bad_number"),
    ("80万+20万", .wan, "bad_number"), ("12%", .wan, "bad_number"), ("待定", .wan, "bad_number"),
    ("一百万", .wan, "bad_number"), ("5万家", .wan, "bad_number"), ("5元万", .wan, "bad_number"),
    ("5.5.5", .wan, "bad_number"), ("1e2e3", .wan, "bad_number"), ("—", .wan, "missing"),
    ("同上", .wan, "ditto"),
  ]

  @Test(arguments: amounts)
  func `an amount is read in 分`(text: String, unit: MoneyUnit, fen: String) {
    let reading = Cells.with(text) { AmountReader.money($0, unit: unit) }
    #expect(Cells.text(reading) { String($0.fen) } == fen)
  }

  @Test(arguments: [
    (Grid.Kind.day, "bad_number"), (.month, "bad_number"), (.boolean, "bad_number"),
    (.error, "formula_error"), (.formulaWithoutValue, "formula_without_value"),
    (.empty, "missing"), (.number, "5"),
  ])
  func `the kind of a cell decides first`(kind: Grid.Kind, expected: String) {
    let count = Cells.with("5", kind) { AmountReader.count($0) }
    #expect(Cells.text(count) { String($0) } == expected)
  }

  @Test func `the flaw says why there is no number`() {
    let flaws = ["85%", "1.5", "-2", "待定", "9999999999999"].map { text in
      Cells.with(text) { AmountReader.count($0) }.flaw
    }
    #expect(
      flaws == [
        .badNumber(.percent), .badNumber(.fraction), .badNumber(.negative), .badNumber(.words),
        .badNumber(.tooLarge),
      ])
  }
}
