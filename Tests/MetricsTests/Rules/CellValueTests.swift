import Testing

@testable import Metrics

struct CellValueTests {
  @Test func `words of known lists are their own comparable form`() {
    for table in TableKey.allCases {
      for column in DerivedColumns.all(of: table) {
        guard case .choice(let words) = column.content else { continue }
        for word in words { #expect(NormalName.of(word) == word) }
      }
    }
  }

  @Test(
    arguments: [
      (.text("Ａ公司 一"), ["a公司一"], true), (.text("B公司"), ["a公司一"], false),
      (.word("中型"), ["小型", "中型"], true), (.word("大型"), ["小型", "中型"], false),
      (.flag(true), ["是"], true), (.flag(false), ["是"], false), (.flag(false), ["否"], true),
      (.words(["设计", "制造"]), ["制造"], true), (.words([]), ["制造"], false),
      (.count(3), ["3"], true), (.missing, ["是"], nil), (.unreadable, ["是"], nil),
    ] as [(CellValue, [String], Bool?)])
  func `a cell is one of some words by its comparable form`(
    cell: CellValue, words: [String], answer: Bool?
  ) {
    #expect(RowCondition.Test.oneOf(words).question(cell) == answer)
    #expect(RowCondition.Test.noneOf(words).question(cell) == answer.map { !$0 })
  }

  @Test(
    arguments: [
      (.text("省级专精特新"), ["专精特新"], true), (.text("专精"), ["专精特新"], false),
      (.text("专精特新"), ["小巨人", "专精特新"], true), (.missing, ["专精特新"], nil),
    ] as [(CellValue, [String], Bool?)])
  func `a cell contains a word anywhere`(cell: CellValue, words: [String], answer: Bool?) {
    #expect(RowCondition.Test.contains(words).question(cell) == answer)
  }
}
