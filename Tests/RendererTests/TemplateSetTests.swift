import Renderer
import Testing

/// Templates are checked when they are read, and write nothing that their page does not define.
struct TemplateSetTests {
  private func render(_ template: String, _ context: TemplateContext) throws -> String {
    let bytes = try TemplateSet(files: ["page.mustache": template], pages: ["page"])
      .render("page", page: "index.html", context: context)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("{{a}}", "text"), ("{{#a}}[{{a}}]{{/a}}", "[text]"), ("{{^a}}none{{/a}}", ""),
    ("{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", "none"),
    ("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}!{{/no}}", "y!"),
    ("{{#one}}{{name}}-{{a}}{{/one}}", "inner-text"),
    ("{{#rows}}\n<{{name}}>\n{{/rows}}\n", "<r1>\n<r2>\n"),
    ("{{#words}}{{.}}、{{/words}}", "甲、乙、"), ("{{#none}}x{{/none}}{{^none}}-{{/none}}", "-"),
    ("  <p>\n    {{a}}\n  </p>", "<p>\ntext\n</p>"), ("{{! a note }}{{a}}", "text"),
  ])
  func `templates write names, sections and lists`(template: String, expected: String) throws {
    let context: TemplateContext = [
      "a": "text", "empty": "", "yes": true, "no": false, "one": .object(["name": "inner"]),
      "rows": .list([["name": "r1"], ["name": "r2"]]), "words": .texts(["甲", "乙"]),
      "none": .list([]),
    ]
    #expect(try render(template, context) == expected)
    let oracle = try MustacheOracle(files: ["page.mustache": template])
    #expect(oracle.render("page", context: context, frame: [:]) == expected)
  }

  @Test(arguments: [
    (
      "<script>alert('x') & \"y\"</script>",
      "&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;"
    ),
    // A combining mark makes one character of a quote and itself; the quote must still be escaped.
    ("\"\u{301} onload=\"", "&quot;\u{301} onload=&quot;"), ("<\u{338}b>", "&lt;\u{338}b&gt;"),
    ("甲\u{0}乙\u{1B}丙\t丁\n戊", "甲乙丙\t丁\n戊"), ("{{a}} {{{b}}}", "{{a}} {{{b}}}"), ("", ""),
  ])
  func `everything is escaped, wherever it stands`(text: String, expected: String) throws {
    let files = [
      "page.mustache":
        "{{<frame}}{{$main}}{{a}}{{#rows}}|{{.}}{{/rows}}{{>part}}{{/main}}{{/frame}}",
      "frame.mustache": "{{a}}|{{$main}}{{/main}}|{{a}}", "part.mustache": "|{{a}}",
    ]
    let bytes = try TemplateSet(files: files, pages: ["page"]).render(
      "page", page: "index.html", context: ["a": .text(text), "rows": .texts([text])])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == [String](repeating: expected, count: 5).joined(separator: "|"))
  }

  @Test func `an unknown name is an error that tells template, page and every name`() throws {
    #expect(
      throws: RendererError.unknownNames(
        template: "page", page: "index.html", names: ["missing", "titel"])
    ) {
      try render(
        "{{title}}{{#rows}}{{titel}}{{/rows}}{{^missing}}{{/missing}}",
        ["title": "x", "rows": .list([["a": "1"]])])
    }
  }

  @Test func `only texts can be written`() {
    #expect(
      throws: RendererError.unknownNames(template: "page", page: "index.html", names: [".", "no"])
    ) {
      try render("{{.}}{{#yes}}{{no}}{{/yes}}", ["yes": true, "no": false])
    }
  }

  @Test func `rows need not have the same names, nor in the same order`() throws {
    let context: TemplateContext = [
      "name": "page",
      "rows": .list([
        ["name": "r1", "note": "n1"], ["note": "n2", "name": "r2"], ["note": "n3"],
        ["other": "x", "name": "r4", "note": "n4"], ["name": "r5", "note": "n5"],
      ]),
    ]
    let template = "{{#rows}}{{name}}-{{note}} {{/rows}}{{name}}"
    #expect(try render(template, context) == "r1-n1 r2-n2 page-n3 r4-n4 r5-n5 page")
    let oracle = try MustacheOracle(files: ["page.mustache": template])
    #expect(
      oracle.render("page", context: context, frame: [:])
        == "r1-n1 r2-n2 page-n3 r4-n4 r5-n5 page")
  }

  @Test(arguments: [
    ("{{<outer}}{{$a}}mine{{/a}}{{/outer}}", "[mine|b|<mine>]"),
    ("{{<outer}}{{$b}}{{x}}{{/b}}{{/outer}}", "[a|text|<a>]"),
    // What replaces a block may name it again: then it stands for what is written there.
    ("{{<outer}}{{$a}}({{$a}}own{{/a}}){{/a}}{{/outer}}", "[(own)|b|<(own)>]"),
  ])
  func `blocks are replaced wherever they stand`(page: String, expected: String) throws {
    let files = [
      "page.mustache": page, "part.mustache": "<{{$a}}a{{/a}}>",
      "outer.mustache": "[{{$a}}a{{/a}}|{{$b}}b{{/b}}|{{>part}}]",
    ]
    let html = try TemplateSet(files: files, pages: ["page"])
      .render("page", page: "x", context: ["x": "text"])
    #expect(String(decoding: html, as: UTF8.self) == expected)
  }

  @Test func `a page's own names win over the frame's`() throws {
    let set = try TemplateSet(files: ["page.mustache": "{{a}}{{b}}"], pages: ["page"])
    let html = try set.render(
      "page", page: "x", context: ["a": "own"], frame: ["a": "frame", "b": "frame"])
    #expect(String(decoding: html, as: UTF8.self) == "ownframe")
  }

  @Test(arguments: [
    ("a\n  {{b", 2, 3, TemplateFlaw.unclosedTag), ("甲{{{b}}}", 1, 2, .forbiddenTag("{{{")),
    ("{{&b}}", 1, 1, .forbiddenTag("{{&")), ("{{=<% %>=}}", 1, 1, .forbiddenTag("{{=")),
    ("{{%CONTENT_TYPE:TEXT}}", 1, 1, .forbiddenTag("{{%")), ("{{a.b}}", 1, 1, .badName("a.b")),
    ("{{}}", 1, 1, .badName("")), ("{{upper(a)}}", 1, 1, .badName("upper(a)")),
    ("{{a b}}", 1, 1, .badName("a b")), ("{{#a}}\n{{b}}", 1, 1, .unclosedSection("a")),
    ("{{#a}}\n{{/b}}", 2, 1, .wrongClosing(name: "b", open: "a")),
    ("x{{/b}}", 1, 2, .wrongClosing(name: "b", open: nil)),
    ("\n {{>gone}}", 2, 2, .unknownPartial("gone")),
    ("{{>page}}", 1, 1, .recursion(["page", "page"])),
    ("\n{{<f}}{{a}}{{/f}}", 2, 1, .notABlock("f")), ("{{<f}} x {{/f}}", 1, 1, .notABlock("f")),
  ])
  func `a flaw tells its file, line and column`(
    text: String, line: Int, column: Int, flaw: TemplateFlaw
  ) {
    #expect(
      throws: RendererError.template(path: "page.mustache", line: line, column: column, flaw: flaw)
    ) { try TemplateSet(files: ["page.mustache": text], pages: ["page"]) }
  }

  @Test func `templates that include each other in a circle are refused`() {
    let files = ["a.mustache": "{{>b}}", "b.mustache": "{{>c}}", "c.mustache": "\n{{>b}}"]
    #expect(
      throws: RendererError.template(
        path: "c.mustache", line: 2, column: 1, flaw: .recursion(["b", "c", "b"]))
    ) { try TemplateSet(files: files, pages: ["a"]) }
  }

  @Test func `a file that nothing uses is an error, and so is a page without a file`() {
    #expect(throws: RendererError.unusedTemplate(path: "pages/indx.mustache")) {
      try TemplateSet(
        files: ["page.mustache": "", "pages/indx.mustache": ""], pages: ["page"])
    }
    #expect(throws: RendererError.missingTemplate(name: "page")) {
      try TemplateSet(files: [:], pages: ["page"])
    }
  }

  @Test func `other files are kept as they are`() throws {
    let set = try TemplateSet(files: ["assets/site.css": "a{{b"], pages: [])
    #expect(try set.asset("assets/site.css") == "a{{b")
    #expect(throws: RendererError.missingAsset(path: "assets/site.js")) {
      try set.asset("assets/site.js")
    }
  }
}
