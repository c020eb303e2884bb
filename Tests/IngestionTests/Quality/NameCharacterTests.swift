import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// Names with characters that charts cannot show.
struct NameCharacterTests {
  private static let text = "城市,细分行业\n佛山,智能家电\n佛山,智能🏠家居\n佛山,珠宝\u{E123}😀\n"

  @Test func `each such name is an error with its cell and its characters`() {
    var result = Ledger.read([("佛山/细分行业.csv", Self.text)])
    let before = result.issues
    let found = result.addNames { name in
      name.unicodeScalars.map(\.value).filter { $0 > 0xDFFF }
    }
    #expect(result.issues == before + found)
    #expect(found.map(\.cell) == ["B3", "B4"])
    #expect(
      found.map(\.message) == [
        "“智能🏠家居”中有字体没有的字符 U+1F3E0，图表无法绘制", "“珠宝\u{E123}😀”中有字体没有的字符 U+E123、U+1F600，图表无法绘制",
      ])
    #expect(found.allSatisfy { $0.code == "DQ-27" && $0.severity == .error })
    #expect(found.allSatisfy { $0.hint == "请删去这些字符，或换成普通文字" && $0.column == "sub_industry" })
  }

  @Test func `names that charts can show are no issue`() {
    var result = Ledger.read([("佛山/细分行业.csv", Self.text)])
    let before = result.issues
    #expect(result.addNames { _ in [] }.isEmpty)
    #expect(result.issues == before)
  }
}
