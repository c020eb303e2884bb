import Foundation
import Renderer
import Testing

@testable import Publishing

private let policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\">"

@Suite struct SiteVerifierTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(_ files: [String: String]) throws -> SiteVerifier {
    let files = files.sorted { $0.key < $1.key }.map { path, text in
      Site.File(path: path, bytes: Array(text.utf8))
    }
    let site = WholeSite(files: files, facts: [])
    let target = folder.at("Output")
    _ = try SitePublisher(target: target, run: 1).publish(site)
    return SiteVerifier(folder: target, threads: 1)
  }

  private let sound = [
    "index.html":
      "\(policy)<link href=\"assets/style.css\"><a href='cities/%E4%BD%9B%E5%B1%B1.html#t'>佛山</a>",
    "cities/佛山.html":
      "\(policy)<h1 id=t>佛山</h1><a href=../index.html>全省</a><a href='../manifest.json'>清单</a><img src=\"../charts/a.png?2\">",
    "charts/a.png": "png", "assets/style.css": "p{background:url('../charts/a.png')}",
    "assets/site.js": "document.createElementNS('http://www.w3.org/2000/svg', 'g')",
  ]

  @Test(arguments: [1, 4])
  func `a site as it was published has no problem`(threads: Int) async throws {
    var verifier = try publish(sound)
    verifier.threads = threads
    try folder.write("", to: "Output/.gitkeep")
    try folder.write("", to: "Output/Thumbs.db")
    #expect(try await verifier.problems().isEmpty)
  }

  @Test func `files are compared with the manifest both ways`() async throws {
    let verifier = try publish(sound)
    try folder.write("PNG", to: "Output/charts/a.png")
    try folder.write("more", to: "Output/assets/site.js")
    try folder.write("x", to: "Output/charts/b.png")
    try FileManager.default.removeItem(atPath: folder.at("Output/assets/style.css"))
    #expect(
      try await verifier.problems() == [
        SiteProblem(path: "assets/site.js", kind: .wrongSize(expected: 59, actual: 4)),
        SiteProblem(path: "assets/style.css", kind: .missingFile),
        SiteProblem(path: "charts/a.png", kind: .wrongChecksum),
        SiteProblem(path: "charts/b.png", kind: .unlistedFile),
        SiteProblem(path: "index.html", line: 1, kind: .brokenLink("assets/style.css")),
      ])
  }

  @Test func `a damaged manifest is a problem and a missing one an error`() async throws {
    let verifier = try publish(sound)
    try folder.write("{", to: "Output/manifest.json")
    #expect(
      try await verifier.problems() == [SiteProblem(path: "manifest.json", kind: .noManifest)])
    try FileManager.default.removeItem(atPath: folder.at("Output/manifest.json"))
    await #expect(throws: PublishingError.noSite(path: verifier.folder)) {
      try await verifier.problems()
    }
  }

  @Test func `pages are checked for links, places, outside requests and their policy`() async throws
  {
    let verifier = try publish([
      "index.html": """
      <!doctype html><!-- <a href="http://a.example"> -->
      <a id="x" href="gone.html">1</a>
      <a id="x" href="#x">2</a><a href="b.html#y">3</a>
      <a href="b.html#">4</a><a href="mailto:a@b.example">5</a>
      """,
      "b.html": "\(policy)\n<script src='//cdn.example/a.js'></script>",
    ])
    #expect(
      try await verifier.problems() == [
        SiteProblem(
          path: "b.html", line: 2, kind: .outsideRequest("//cdn.example/a.js")),
        SiteProblem(path: "index.html", kind: .noPolicy),
        SiteProblem(path: "index.html", line: 3, kind: .repeatedAnchor("x")),
        SiteProblem(path: "index.html", line: 2, kind: .brokenLink("gone.html")),
        SiteProblem(path: "index.html", line: 3, kind: .missingAnchor("b.html#y")),
      ])
  }
}

private let problems: [(SiteProblem, String)] = [
  (
    SiteProblem(path: "manifest.json", kind: .noManifest),
    "manifest.json：缺失、已损坏或不是本程序写的，无法核对站点；请重新生成站点"
  ),
  (SiteProblem(path: "a.png", kind: .missingFile), "a.png：清单中有此文件，站点中没有；请重新生成站点，或从原件复制"),
  (SiteProblem(path: "a.png", kind: .unlistedFile), "a.png：清单中没有此文件；请移走，或重新生成站点"),
  (
    SiteProblem(path: "a.png", kind: .wrongSize(expected: 59, actual: 4)),
    "a.png：大小为 4 字节，清单中为 59 字节；文件在生成后被改动或复制不完整"
  ),
  (SiteProblem(path: "a.png", kind: .wrongChecksum), "a.png：内容与清单中的校验值不符；文件在生成后被改动或复制出错"),
  (SiteProblem(path: "a.png", kind: .unreadable), "a.png：无法读取；请检查权限和存储介质"),
  (
    SiteProblem(path: "index.html", line: 12, kind: .brokenLink("b.html")),
    "index.html 第 12 行：链接“b.html”指向的文件不在站点中"
  ),
  (
    SiteProblem(path: "index.html", line: 12, kind: .missingAnchor("b.html#x")),
    "index.html 第 12 行：链接“b.html#x”指向的位置在目标页中不存在"
  ),
  (
    SiteProblem(path: "index.html", line: 12, kind: .repeatedAnchor("x")),
    "index.html 第 12 行：位置名“x”在本页出现不止一次"
  ),
  (
    SiteProblem(path: "index.html", line: 12, kind: .outsideRequest("http://a.example")),
    "index.html 第 12 行：“http://a.example”指向站点之外；站点不得有任何外部请求"
  ),
  (
    SiteProblem(path: "index.html", kind: .noPolicy),
    "index.html：没有写明 default-src 的 Content-Security-Policy，无法保证不发出外部请求"
  ),
]

@Test(arguments: problems)
func `every problem says where and what`(problem: SiteProblem, sentence: String) {
  #expect(problem.description == sentence)
}
