import CCairo
import Charts
import Testing

@testable import Canvas

private let twelve = TextStyle(size: 12)

@Test func `an empty text has no width`() throws {
  #expect(try Typesetter().width(of: "", style: twelve) == 0)
}

@Test func `a Chinese character is as wide as its size`() throws {
  let typesetter = try Typesetter()
  #expect(typesetter.width(of: "绩效看板", style: twelve) == 48)
  #expect(typesetter.width(of: "绩效看板", style: TextStyle(size: 20, isBold: true)) == 80)
}

@Test(
  arguments: ["绩效看板", "Cairo 1.16, 12345", "揭阳市 352 / 350 家 · 100.5%", "，。“”（）"], [false, true])
func `a text of twice the size is twice as wide, to Pango's unit`(text: String, isBold: Bool) throws
{
  let typesetter = try Typesetter()
  for size in [11.0, 12, 13.5, 20] {
    let once = typesetter.width(of: text, style: TextStyle(size: size, isBold: isBold))
    let twice = typesetter.width(of: text, style: TextStyle(size: 2 * size, isBold: isBold))
    // Each glyph's advance is kept in 1/1024 of a pixel.
    #expect(abs(twice - 2 * once) <= Double(text.count) / 1_024)
  }
}

@Test func `bold is another face, and wider in Latin letters`() throws {
  let typesetter = try Typesetter()
  let bold = typesetter.width(of: "Cairo", style: TextStyle(size: 12, isBold: true))
  #expect(bold > typesetter.width(of: "Cairo", style: twelve))
}

@Test func `digits are of one width, so that figures line up`() throws {
  let typesetter = try Typesetter()
  let widths = Set((0...9).map { typesetter.width(of: String($0), style: twelve) })
  #expect(widths.count == 1)
}

@Test(
  arguments: [
    ("", []),
    ("绩效看板 Cairo 12.5%", []),
    ("● ▲ ◆ ■ — ○ − × ≤ ≥ · … → ‰ ㎡ ①", []),
    ("𠮷", []),
    ("a\u{E123}b", [0xE123]),
    ("\u{1F600}数字化\u{E123}\u{1F600}", [0x1F600, 0xE123]),
    ("响铃\u{7}", [7]),
  ] as [(String, [UInt32])])
func `code points without a glyph are named once, in their order`(
  text: String, missing: [UInt32]
)
  throws
{
  #expect(try Typesetter().missingCodePoints(of: text, style: twelve) == missing)
}

@Test(arguments: ["电子\n信息", "电子\t信息", "电子\r\n信息", "电子\u{2028}信息", "电子\u{85}信息"])
func `line ends and tabs are set as spaces`(text: String) throws {
  let typesetter = try Typesetter()
  let spaces = text == "电子\r\n信息" ? "  " : " "
  let expected = typesetter.width(of: "电子\(spaces)信息", style: twelve)
  #expect(typesetter.width(of: text, style: twelve) == expected)
  #expect(typesetter.missingCodePoints(of: text, style: twelve).isEmpty)
}

@Test func `texts that Unicode calls equal are still set by their own code points`() throws {
  // U+F907 and U+9F9C are canonically equivalent; Swift's == says that they are one.
  let (compatible, unified) = ("\u{F907}", "\u{9F9C}")
  #expect(compatible == unified)
  let (first, second) = (try Typesetter(), try Typesetter())
  let forwards = [compatible, unified].map { first.shape($0, style: twelve).glyphs.map(\.index) }
  let backwards = [unified, compatible].map { second.shape($0, style: twelve).glyphs.map(\.index) }
  #expect(forwards == backwards.reversed())
}

@Test func `a remembered text is what was set at first`() throws {
  let typesetter = try Typesetter()
  let first = typesetter.shape("揭阳市 12", style: twelve)
  let again = typesetter.shape("揭阳市 12", style: twelve)
  #expect(first.width == again.width)
  #expect(first.glyphs.map(\.index) == again.glyphs.map(\.index))
  #expect(first.glyphs.map(\.x) == again.glyphs.map(\.x))
  #expect(first.glyphs.map(\.x) == first.glyphs.map(\.x).sorted())
}

@Test func `a face that is not installed is an error, not another face`() throws {
  do throws(CanvasError) {
    _ = try Typesetter(family: "No Such Face")
    Issue.record("a missing face went unnoticed")
  } catch {
    guard case .missingFace("No Such Face", let loaded) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(loaded != "No Such Face")
  }
}

@Test func `the font stack names Cairo, Pango and both faces with their revision`() throws {
  let stack = try FontStack.current()
  #expect(stack.faces.count == 2)
  #expect(try #/Noto Sans CJK SC \d+\.\d{3}/#.wholeMatch(in: stack.faces[0]) != nil)
  #expect(try #/Noto Sans CJK SC Bold \d+\.\d{3}/#.wholeMatch(in: stack.faces[1]) != nil)
  #expect(stack.description.hasPrefix("cairo \(stack.cairo), pango \(stack.pango), Noto"))
}
