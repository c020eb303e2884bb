import Foundation
import Metrics
import Synchronization
import TestSupport
import Testing

@testable import Renderer

/// A whole site of the small province, with blank pictures of one size.
struct SiteBuilderTests {
  static let blank: ChartDrawing = { charts, sink, drawn in
    for (done, chart) in charts.enumerated() {
      sink(Site.File(path: chart.path, bytes: [1]))
      drawn(done + 1)
    }
    return charts.map { _ in ChartShelf.Size(width: 800, height: 450) }
  }

  static func site(
    _ report: Report, workers: Int = 1,
    progress: @escaping @Sendable (SiteBuilder.Progress) -> Void = { _ in }
  ) async throws -> [Site.File] {
    let templates = try TemplateSet(files: BuiltInFiles.texts(), pages: SitePlan.templates)
    let files = Mutex<[Site.File]>([])
    try await SiteBuilder(
      report: report, templates: templates, draw: blank, workers: workers
    ).build(into: { file in files.withLock { $0.append(file) } }, progress: progress)
    return files.withLock(\.self).sorted { $0.path < $1.path }
  }

  static func pages(_ site: [Site.File]) -> [(path: String, html: String)] {
    site.filter { $0.path.hasSuffix(".html") }.map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "index.html", "indicators/enterprises.html", "indicators/platforms.html", "findings.html",
    "quality.html", "methodology.html", "downloads.html",
  ])
  func `the page looks as it was looked at`(path: String) async throws {
    let site = try await Self.site(try Fixture.report())
    let page = try #require(Self.pages(site).first { $0.path == path })
    let name = path.split(separator: "/").joined(separator: "-")
    Golden.expect(page.html, matches: "page-\(name)")
  }

  @Test func `the site has the files of the contract and no other`() async throws {
    let site = try await Self.site(try Fixture.report())
    let paths = site.map(\.path).filter { !$0.hasPrefix("charts/") }
    Golden.expect(paths.joined(separator: "\n") + "\n", matches: "site-paths.txt")
  }

  /// Every state of the data that pages must be able to tell of.
  static let states: [String] = [
    "small", "nothing", "first day", "second year", "after the end", "public", "subsidy",
    "subsidy without awards",
  ]

  static func report(_ state: String) throws -> Report {
    switch state {
    case "subsidy": try Fixture.subsidy()
    case "subsidy without awards": try Fixture.subsidy(Submission())
    case "nothing": try Fixture.report(submission: Submission())
    case "first day": try Fixture.report(asOf: "2023-10-11")
    case "second year": try Fixture.report(asOf: "2025-06-30")
    case "after the end": try Fixture.report(asOf: "2026-03-01")
    case "public":
      try Fixture.report(
        settings: SiteSettings(title: "看板", issuer: "", notice: "", edition: .public))
    default: try Fixture.report()
    }
  }

  @Test(arguments: states)
  func `every page can be made, and every link leads somewhere`(state: String) async throws {
    let site = try await Self.site(try Self.report(state))
    let paths = Set(site.map(\.path))
    let ids = Dictionary(
      uniqueKeysWithValues: Self.pages(site).map { ($0.path, Markup.values(of: "id", in: $0.html)) }
    )
    for (path, html) in Self.pages(site) {
      #expect(Set(ids[path] ?? []).count == ids[path]?.count, "\(path) repeats an id")
      for link in Markup.values(of: "href", in: html) + Markup.values(of: "src", in: html) {
        let (target, anchor) = Markup.resolved(link, from: path)
        #expect(paths.contains(target), "\(path): \(link)")
        if let anchor { #expect(ids[target]?.contains(anchor) == true, "\(path): \(link)") }
      }
    }
  }

  @Test(arguments: states)
  func `pages ask for nothing from outside and carry no code or style of their own`(
    state: String
  ) async throws {
    for (path, html) in Self.pages(try await Self.site(try Self.report(state))) {
      for word in ["http:", "https:", "style=\"", "onclick", "javascript:", "<script>", "NaN"] {
        let isPolicy = word == "<script>" && html.contains("&lt;script&gt;")
        #expect(!html.contains(word) || isPolicy && !html.contains("<script>"), "\(path): \(word)")
      }
      #expect(html.contains("Content-Security-Policy\" content=\"default-src 'none'"), "\(path)")
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), "\(path)")
      #expect(html.components(separatedBy: "<h1>").count == 2, "\(path) needs one h1")
      #expect(!html.contains("{{"), "\(path)")
    }
  }

  @Test func `nothing that people wrote becomes markup`() async throws {
    for (path, html) in Self.pages(try await Self.site(try Fixture.report())) {
      for mark in ["<script>alert", "<i>\"", "<b>& \"", "<em>", "<hr>", "<u>", "<x>", "<br>\""] {
        #expect(!html.contains(mark), "\(path): \(mark)")
      }
    }
  }

  @Test func `every page says date, programme, rules, edition, issuer and notice`() async throws {
    for (path, html) in Self.pages(try await Self.site(try Fixture.report())) {
      for text in [
        "2024年12月31日", "试点项目&lt;script&gt;", "规则&#39;甲&#39;&lt;b&gt;", "内部版", "某某厅 &amp; 某某局",
        "示例数据 &lt;b&gt;", "本工具不得处理涉密信息", "绩效看板 &lt;i&gt;",
      ] { #expect(html.contains(text), "\(path): \(text)") }
    }
  }

  @Test func `a site is the same whatever the number of workers`() async throws {
    let report = try Fixture.report()
    let one = try await Self.site(report, workers: 1)
    let four = try await Self.site(report, workers: 4)
    #expect(one.map(\.path) == four.map(\.path))
    for (left, right) in zip(one, four) {
      #expect(left.bytes == right.bytes, "\(left.path)")
    }
    #expect(Set(one.map(\.path)).count == one.count)
  }

  @Test func `progress names its steps and comes to an end`() async throws {
    let steps = Mutex<[SiteBuilder.Progress]>([])
    _ = try await Self.site(try Fixture.report()) { step in steps.withLock { $0.append(step) } }
    let seen = steps.withLock { $0 }
    #expect(Set(seen.map(\.step)) == ["绘图", "写页面"])
    for name in ["绘图", "写页面"] {
      let own = seen.filter { $0.step == name }
      #expect(own.map(\.done) == Array(1...own.count))
      #expect(Set(own.map(\.total)) == [own.count])
    }
  }

  @Test func `the manifest learns programme, rules, date and edition`() throws {
    let templates = try TemplateSet(files: BuiltInFiles.texts(), pages: SitePlan.templates)
    let builder = SiteBuilder(
      report: try Fixture.report(), templates: templates, draw: Self.blank)
    #expect(
      builder.facts == [
        Site.Fact(key: "programme", value: "test"), Site.Fact(key: "rule_set", value: "规则'甲'<b>"),
        Site.Fact(key: "as_of", value: "2024-12-31"), Site.Fact(key: "edition", value: "internal"),
      ])
  }

  @Test func `a chart that fails fails the site`() async throws {
    let report = try Fixture.report()
    let templates = try TemplateSet(files: BuiltInFiles.texts(), pages: SitePlan.templates)
    let builder = SiteBuilder(report: report, templates: templates) {
      _, _, _ throws(RendererError) in
      throw .drawing("缺字")
    }
    await #expect(throws: RendererError.drawing("缺字")) { try await builder.build { _ in } }
  }
}

/// Reads what tests ask of a page without a parser of HTML.
enum Markup {
  /// Returns the values of an attribute, in order.
  static func values(of name: String, in html: String) -> [String] {
    html.components(separatedBy: " \(name)=\"").dropFirst().compactMap { part in
      part.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first
        .map(String.init)
    }
  }

  /// Returns a link's target inside the site and its anchor.
  static func resolved(_ link: String, from page: String) -> (path: String, anchor: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let path = parts.first, !path.isEmpty else { return (page, anchor) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      if step == ".." {
        if folders.isEmpty { return ("outside", anchor) }
        folders.removeLast()
      } else {
        folders.append(String(step))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
