import Testing

@testable import Tabular

/// Small readers of texts: escapes, addresses, names of parts.
struct WorkbookTextTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("a_b", "a_b"), ("_x0041_", "A"), ("甲_x000A_乙", "甲\n乙"),
    ("_x005F_x0041_", "_x0041_"), ("_x005f_", "_"), ("_x004_", "_x004_"), ("_x00411_", "_x00411_"),
    ("_X0041_", "_X0041_"), ("_x00G1_", "_x00G1_"), ("_x+041_", "_x+041_"), ("_x0041", "_x0041"),
    ("_x0041__x0042_", "AB"), ("_x0041_x0042_", "Ax0042_"), ("_x4E00_", "一"),
    ("_xD842__xDFB7_", "𠮷"), ("_xD842_", "\u{FFFD}"), ("_xD842_a_xDFB7_", "\u{FFFD}a\u{FFFD}"),
    ("__x0041_", "_A"), ("_x_x0041_", "_xA"), ("_x0000_", "\0"),
  ])
  func `escapes are decoded once`(text: String, decoded: String) {
    #expect(UnicodeEscapes.decoded(text) == decoded)
  }

  @Test(arguments: [
    ("A1", 1, 1), ("z9", 26, 9), ("AA10", 27, 10), ("$XFD$1048576", 16_384, 1_048_576),
  ])
  func `an address has a column and a row`(text: String, column: Int, row: Int) {
    let reference = CellReference(text.utf8)
    #expect(reference?.column == column)
    #expect(reference?.row == row)
  }

  @Test(arguments: ["", "A", "1", "1A", "A0", "XFE1", "A1048577", "A1B", "A-1", "Ａ1", "A1:B2"])
  func `what is no address is none`(text: String) {
    #expect(CellReference(text.utf8) == nil)
  }

  @Test(arguments: [
    ("", "_rels/.rels"), ("book.xml", "_rels/book.xml.rels"),
    ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"), ("a/b/c", "a/b/_rels/c.rels"),
  ])
  func `relationships lie beside their part`(part: String, name: String) {
    #expect(PartName.relationships(of: part) == name)
  }

  @Test(arguments: [
    ("a.xml", "", "a.xml"), ("a.xml", "xl/b.xml", "xl/a.xml"), ("/a.xml", "xl/b.xml", "a.xml"),
    ("../a.xml", "xl/b.xml", "a.xml"), ("../../../a.xml", "xl/b.xml", "a.xml"),
    ("./c//a.xml", "xl/b.xml", "xl/c/a.xml"), ("a.xml?x#y", "xl/b.xml", "xl/a.xml"),
    ("#x", "xl/b", ""),
  ])
  func `a target is resolved against its part`(target: String, part: String, name: String) {
    #expect(PartName.resolved(target, from: part) == name)
  }

  @Test(
    arguments: [
      ("a", nil), ("a%20b", "a b"), ("%E4%B8%80", "一"), ("a%2", "a%2"), ("%zz", "%zz"),
      ("%FF", nil),
    ] as [(String, String?)])
  func `escaped bytes of a name are put back`(name: String, plain: String?) {
    #expect(PartName.unescaped(name) == plain)
  }
}
