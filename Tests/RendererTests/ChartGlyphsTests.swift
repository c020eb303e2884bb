import Renderer
import Testing

/// What charts can show of names that were handed in.
struct ChartGlyphsTests {
  @Test func `the face has every character that it surely has`() throws {
    let glyphs = try ChartGlyphs()
    let sure = (0x20...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      ChartGlyphs.surelyShows(String($0))
    }
    #expect(sure.count > 20_000)
    for start in stride(from: 0, to: sure.count, by: 500) {
      let text = String(String.UnicodeScalarView(sure[start..<min(start + 500, sure.count)]))
      #expect(glyphs.missing(in: text) == [])
    }
  }

  @Test(
    arguments: [
      ("智能家电", []), ("智能🏠家居", [0x1F3E0]), ("\u{E123}珠宝😀", [0xE123, 0x1F600]), ("", []),
      ("①・Ⅱ℃", []),
    ] as [(String, [UInt32])])
  func `missing characters are named`(text: String, missing: [UInt32]) throws {
    #expect(try ChartGlyphs().missing(in: text) == missing)
  }
}
