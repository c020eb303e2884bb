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
        section: .downloads, context: ["tables": .list(tables.map(table))])
    }
  }

  /// The files of one table together, in order of first meeting.
  private var tables: [[DataFile]] {
    var tables: [[DataFile]] = []
    for file in dataFiles {
      if tables.last?.first?.title == file.title {
        tables[tables.count - 1].append(file)
      } else {
        tables.append([file])
      }
    }
    return tables
  }

  private func table(_ files: [DataFile]) -> TemplateContext {
    [
      "title": .text(files.first?.title ?? ""), "note": .text(files.first?.note ?? ""),
      "rows": .text(files.first?.rows.map(String.init) ?? Figures.none),
      "files": .list(files.map(file)),
    ]
  }

  private func file(_ file: DataFile) -> TemplateContext {
    [
      "path": .text(file.path),
      "name": .text(file.path.split(separator: "/").last.map(String.init) ?? file.path),
      "size": .text(Figures.size(file.size)),
    ]
  }
}
