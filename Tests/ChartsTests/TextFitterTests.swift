import Testing

@testable import Charts

struct TextFitterTests {
  private let fitter = TextFitter(measuring: FixedWidths())
  /// One em is ten pixels wide, a letter or digit half of it and a bit.
  private let style = TextStyle(size: 10)

  /// A text, a width, and what fits.
  static let shortened: [(text: String, width: Double, fits: String)] = [
    ("", 10, ""), ("数字化", 30, "数字化"), ("数字化转型", 40, "数字化…"), ("数字化", 20, "数…"),
    ("数字化", 10, ""), ("数", 5, ""), ("数字，化转型", 40, "数字…"), ("352 / 350 家", 30, "352…"),
    ("数字化", -1, ""),
  ]

  @Test(arguments: shortened)
  func `a text that is too wide ends in three dots`(text: String, width: Double, fits: String) {
    #expect(fitter.shortened(text, to: width, style) == fits)
  }

  /// A text, a width, a number of lines, and the lines.
  struct LineCase: Sendable, CustomStringConvertible {
    var text: String
    var width: Double
    var limit: Int
    var lines: [String]

    var description: String { "\(text) \(width) \(limit)" }
  }

  static let lineCases = [
    LineCase(text: "", width: 50, limit: 2, lines: []),
    LineCase(text: "数字化", width: 50, limit: 0, lines: []),
    LineCase(text: "数字化", width: 50, limit: 2, lines: ["数字化"]),
    LineCase(text: "数字化转型城市", width: 50, limit: 2, lines: ["数字化转型", "城市"]),
    LineCase(text: "数字化转型城市试点绩效", width: 50, limit: 2, lines: ["数字化转型", "城市试点…"]),
    // No line starts with closing or ends with opening punctuation.
    LineCase(text: "数字化转型，城市试点", width: 50, limit: 3, lines: ["数字化转", "型，城市试", "点"]),
    // A break behind punctuation is better, unless it takes one more line.
    LineCase(text: "数字化转，城市试点", width: 60, limit: 2, lines: ["数字化转，", "城市试点"]),
    LineCase(text: "数字化转，城市试点绩效", width: 60, limit: 2, lines: ["数字化转，", "城市试点绩效"]),
    LineCase(text: "数，字化转型城市", width: 60, limit: 2, lines: ["数，字化转型", "城市"]),
    LineCase(text: "数字化，转型城市试点绩", width: 60, limit: 2, lines: ["数字化，转型", "城市试点绩"]),
    LineCase(text: "改造中小《办法》", width: 50, limit: 2, lines: ["改造中小", "《办法》"]),
    LineCase(text: "共计（家）不含在建", width: 40, limit: 3, lines: ["共计", "（家）不", "含在建"]),
    // Numbers and words stay whole.
    LineCase(text: "投资共计21875.50万元", width: 64, limit: 2, lines: ["投资共计", "21875.50万元"]),
    LineCase(text: "截至2024年12月31日", width: 60, limit: 2, lines: ["截至2024年", "12月31日"]),
    LineCase(text: "用platform建设", width: 60, limit: 2, lines: ["用platform", "建设"]),
    LineCase(text: "完成102.9%以上", width: 60, limit: 2, lines: ["完成102.9%", "以上"]),
    // Spaces vanish at the end of a line.
    LineCase(text: "abc def ghi", width: 44, limit: 2, lines: ["abc def", "ghi"]),
    // A word that is wider than a line breaks anywhere.
    LineCase(text: "abcdefghij", width: 30, limit: 3, lines: ["abcde", "fghij"]),
    LineCase(text: "数字", width: 5, limit: 3, lines: ["数", "字"]),
  ]

  @Test(arguments: lineCases)
  func `lines break where Chinese text may break`(row: LineCase) {
    #expect(fitter.lines(of: row.text, width: row.width, limit: row.limit, style) == row.lines)
  }

  @Test func `balanced lines leave no lone word`() {
    let text = "数字化转型城市试点绩效"
    #expect(
      fitter.lines(of: text, width: 100, limit: 2, style) == ["数字化转型城市试点绩", "效"])
    #expect(
      fitter.balancedLines(of: text, width: 100, limit: 2, style) == ["数字化转型城", "市试点绩效"])
  }

  @Test func `balanced lines lose no word`() {
    for width in stride(from: 20.0, through: 200, by: 10) {
      let text = "带动中小企业数字化改造项目总投资投入"
      let lines = fitter.balancedLines(of: text, width: width, limit: 20, style)
      #expect(lines.joined() == text)
    }
  }

  @Test func `the widest of no texts has no width`() {
    #expect(fitter.widest(of: [], style) == 0)
    #expect(fitter.widest(of: ["", "数字", "ab"], style) == 20)
  }

  @Test(arguments: ["", "a", "共352家，达标。", "《办法》第3条(a)款", " 前后 ", "……——", "1,234.56万元"])
  func `the pieces of a text make up the text`(text: String) {
    #expect(LineBreaking.pieces(of: text).joined() == text)
  }

  /// A text and where it may break.
  static let pieces: [(text: String, pieces: [String])] = [
    ("共352家，达标。", ["共", "352家，", "达", "标。"]),
    ("《办法》第3条", ["《办", "法》", "第", "3条"]),
    ("1,234.56万元", ["1,234.56万元"]),
    ("截至 2024 年", ["截", "至 ", "2024 ", "年"]),
    ("", []),
  ]

  @Test(arguments: pieces)
  func `a line breaks between pieces only`(text: String, pieces: [String]) {
    #expect(LineBreaking.pieces(of: text).map(String.init) == pieces)
  }
}
