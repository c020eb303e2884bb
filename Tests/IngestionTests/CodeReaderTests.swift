import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Credit codes are normalised and judged, never repaired.
struct CodeReaderTests {
  static let codes: [(text: String, code: String, flaw: String)] = [
    ("91440606000000019H", "91440606000000019H", ""),
    ("914406060000001070", "914406060000001070", ""),
    ("91440606000000019h", "91440606000000019H", ""),
    (" 9144 0606 0000 00019H ", "91440606000000019H", ""),
    ("'91440606000000019H", "91440606000000019H", ""),
    ("\t91440606000000019H", "91440606000000019H", ""),
    ("９１４４０６０６０００００００１９ｈ", "91440606000000019H", ""),
    ("9144060600\u{200B}0000019H", "91440606000000019H", ""),
    ("91350211M0000XUF46", "91350211M0000XUF46", "code_check"),
    ("91440606000000019", "91440606000000019", "bad_code"),
    ("91440606000000019HH", "91440606000000019HH", "bad_code"),
    ("91440606O00000019H", "91440606O00000019H", "bad_code"), ("待办", "待办", "bad_code"),
    ("9.14407E+17", "9.14407E+17", "code_damaged"), ("9.14E17", "9.14E17", "code_damaged"),
    ("9E+17", "9E+17", "code_damaged"), ("", "", ""), ("—", "", ""), ("无", "", ""),
    ("同上", "", "ditto"), ("#REF!", "", "formula_error"),
  ]

  @Test(arguments: codes)
  func `a code is read`(text: String, code: String, flaw: String) {
    let result = Cells.with(text, CodeReader.read)
    #expect(result.code.text == code)
    #expect(result.flaw?.code ?? "" == flaw)
  }

  @Test func `a number cell has lost digits`() {
    let result = Cells.with("914407030000040286", .number, CodeReader.read)
    #expect(result.code == .none)
    #expect(result.flaw == .codeDamaged)
  }

  @Test func `the flaw says what is wrong with a code`() {
    #expect(Cells.with("914406", CodeReader.read).flaw == .badCode(.length(6)))
    #expect(Cells.with("91440606S00000019H", CodeReader.read).flaw == .badCode(.characters))
  }
}

/// What stands in a cell instead of a value.
struct CellMarkTests {
  static let marks: [(text: String, mark: CellMark?)] = [
    ("", .missing), ("　", .missing), ("\u{FEFF}", .missing), ("-", .missing), ("--", .missing),
    ("—", .missing), ("——", .missing), ("－", .missing), ("–", .missing), ("/", .missing),
    ("／", .missing), ("无", .missing), ("N/A", .missing), ("n/a", .missing), ("Ｎ／Ａ", .missing),
    ("同上", .ditto), ("同 上", .ditto), ("〃", .ditto), ("#VALUE!", .error), ("#NAME?", .error),
    ("#num!", .error), ("无锡", nil), ("同上海", nil), ("-1", nil), ("0", nil), ("暂无", nil),
    ("#1", nil), ("N", nil), ("佛山", nil),
  ]

  @Test(arguments: marks)
  func `a mark is told from a value`(text: String, mark: CellMark?) {
    #expect(Cells.with(text, CellMark.of) == mark)
  }

  @Test(arguments: [
    ("  a b  ", "a b"), ("\u{3000}甲\u{3000}", "甲"), ("\u{A0}甲\u{2003}", "甲"),
    ("\u{FEFF}\u{200B}甲\u{2060}\n", "甲"), ("\t", ""), ("甲", "甲"), ("é", "é"),
  ])
  func `outer white space is left out`(text: String, expected: String) {
    #expect(Cells.with(text, \.text) == expected)
  }
}
