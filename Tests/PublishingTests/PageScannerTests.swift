import Testing

@testable import Publishing

private func addresses(_ html: String) -> [String] {
  PageScanner.scan(Array(html.utf8)).references.map(\.address)
}

@Suite struct PageScannerTests {
  @Test(arguments: [
    ("", []),
    ("<", []),
    ("<a href", [""]),
    ("<a href=>", [""]),
    ("<a href=\"b", ["b"]),
    ("a < b <a href=c>", ["c"]),
    ("<A HREF='x y'>", ["x y"]),
    ("<a href=\"a.html?x=1&amp;y=&#x4E2D;&#20013;&copy;&\">", ["a.html?x=1&y=中中&copy;&"]),
    ("<img alt='a > b' src=c.png/>", ["c.png/"]),
    ("<img src = c.png srcset='d.png 1x, e.png 2x'>", ["c.png", "d.png", "e.png"]),
    ("<!-- <a href=x> --><a href=y>", ["y"]),
    ("<!-- never closed <a href=x>", []),
    ("<p style=\"background: url( 'a.png' )\">", ["a.png"]),
    ("<style>@import \"a.css\"; /* url(x) */ p{b:url(c)}</style><a href=d>", ["a.css", "c", "d"]),
    ("<script>if (1<a href=2) {}</SCRIPT><a href=x>", ["x"]),
    ("<script>fetch(\"https://a.example/b\")</script>", ["https://a.example/b", "script:fetch("]),
    ("<meta http-equiv=refresh content='0; url=b.html'>", ["b.html"]),
    ("<svg><use xlink:href='#g'/></svg><form action=//x>", ["#g", "//x"]),
    ("<p data-href=x title='href=y'>", []),
    ("<a =b href=x>", ["x"]),
  ])
  func `addresses are found where a browser finds them`(html: String, expected: [String]) {
    #expect(addresses(html) == expected)
  }

  @Test func `references know their lines`() {
    let page = PageScanner.scan(
      Array("<a\nhref=a>\r\n<a href=b>\n<style>\n\np{b:url(c)}</style>\n<a href=d>".utf8))
    #expect(page.references.map(\.line) == [1, 3, 6, 7])
  }

  @Test(arguments: [
    ("default-src 'none'", true), ("img-src 'self'; default-src 'self'", true),
    ("img-src 'self'", false), ("", false),
  ])
  func `a policy needs a default`(content: String, isPolicy: Bool) {
    let html = "<meta http-equiv=content-security-policy content=\"\(content)\">"
    #expect(PageScanner.scan(Array(html.utf8)).hasPolicy == isPolicy)
  }

  @Test(arguments: [
    ("b.html", SiteAddress.file(path: "cities/b.html", anchor: "")),
    ("./b.html#x", .file(path: "cities/b.html", anchor: "x")),
    ("../index.html?a=b#%E4%B8%AD", .file(path: "index.html", anchor: "中")),
    ("#x", .file(path: "cities/a.html", anchor: "x")),
    ("", .file(path: "cities/a.html", anchor: "")),
    ("sub/", .file(path: "cities/sub/", anchor: "")),
    ("../../x", .broken), ("/x", .broken), ("%", .broken), ("%zz", .broken), ("%ff", .broken),
    ("//x", .outside), ("\\\\server\\x", .outside), (" HTTP://x", .outside),
    ("file:///x", .outside),
    ("javascript:void(0)", .outside), ("data:image/png;base64,", .none), ("mailto:x", .none),
    ("中:x", .file(path: "cities/中:x", anchor: "")), ("1:x", .file(path: "cities/1:x", anchor: "")),
  ])
  func `addresses lead where a browser goes`(address: String, expected: SiteAddress) {
    #expect(SiteAddress(address, on: "cities/a.html") == expected)
  }
}
