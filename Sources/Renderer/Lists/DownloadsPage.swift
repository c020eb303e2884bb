import Metrics

/// The data files of the site.
struct DownloadsPage: Sendable {
  let report: Report
  let dataFiles: [DataFile]

  /// The template of the page.
  static let template = "pages/downloads"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.downloads) { _ throws(RendererError) in
      Page(
        path: SitePath.downloads, template: DownloadsPage.template, title: "数据下载",
        section: .downloads, context: ["files": .list(dataFiles.map(row))])
    }
  }

  private func row(_ file: DataFile) -> TemplateContext {
    [
      "title": .text(file.title), "path": .text(file.path), "note": .text(file.note),
      "name": .text(file.path.split(separator: "/").last.map(String.init) ?? file.path),
      "rows": .text(file.rows.map(String.init) ?? Figures.none),
      "size": .text(Figures.size(file.bytes.count)),
    ]
  }
}
