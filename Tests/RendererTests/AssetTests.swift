import Renderer
import Testing

/// The style sheet and the script keep to what old browsers, paper and closed networks allow.
struct AssetTests {
  private func text(_ path: String) throws -> String {
    try #require(BuiltInFiles.texts()[path])
  }

  @Test(arguments: [
    "url(", "@import", "@font-face", ":has(", " gap:", "grid-template", "container", "box-shadow",
    "gradient", "border-radius", "position: sticky", "!important",
  ])
  func `the style sheet does without`(word: String) throws {
    #expect(!(try text("assets/site.css")).contains(word))
  }

  @Test(arguments: [
    "@media print", "tbody tr:first-child", "size: A4", "counter(page)", "counter(pages)",
    "-webkit-print-color-adjust: exact", "print-color-adjust: exact", "table-header-group",
    "break-inside: avoid",
  ])
  func `the style sheet is made for paper`(word: String) throws {
    #expect(try text("assets/site.css").contains(word))
  }

  @Test(arguments: [
    "=>", "let ", "const ", "`", "fetch(", "XMLHttpRequest", "import ", "innerHTML", "eval(",
    "localStorage", "http",
  ])
  func `the script does without`(word: String) throws {
    #expect(!(try text("assets/site.js")).contains(word))
  }
}
