import Metrics
import Publishing
import Renderer

/// What a build prints at its end: how much was made, what is wrong, where to look.
struct ClosingSummary {
  let assessment: Assessment
  let published: PublishedSite
  let elapsed: Duration

  /// The path of the site's first page.
  var path: String { "\(published.folder)/\(SitePath.overview)" }

  /// The summary, several lines.
  var text: String {
    var lines = [
      "已生成 \(count(of: ".html")) 个页面、\(count(of: ".png")) 张图，用时 \(seconds) 秒。",
      "数据日期 \(assessment.asOf.chineseText)\(assessment.asOfIsDerived ? "（取自数据中最晚的日期）" : "")，"
        + rows,
    ]
    let issues = issueCounts
    lines.append(
      issues.isEmpty ? "台账中没有发现问题。" : "台账中发现：\(issues)，逐条见“数据质量”页。")
    if !published.leftovers.isEmpty {
      lines.append("未能删除旧文件夹：\(published.leftovers.joined(separator: "、"))，可手工删除。")
    }
    lines.append("打开：\(path)")
    return lines.joined(separator: "\n")
  }

  /// What was counted: enterprises, under a subsidy awards.
  private var rows: String {
    let submission = assessment.submission
    let cities = "\(assessment.cities.count) 个城市"
    guard assessment.programme.isSubsidy else {
      return "\(cities)，被改造企业 \(submission.enterprises.count) 行，"
        + "计入 \(assessment.total.tally.funnel.counted) 家。"
    }
    let overview = AwardOverview(of: assessment.cities, in: assessment)
    return "\(cities)，奖补明细 \(overview.total.rows) 笔，"
      + "合计 \(overview.total.sum.fixedText(in: .wan)) 万元。"
  }

  private var issueCounts: String {
    DataIssue.Severity.allCases.compactMap { severity in
      let count = assessment.issues.count { $0.severity == severity }
      return count > 0 ? "\(severity.words) \(count) 处" : nil
    }.joined(separator: "、")
  }

  private func count(of suffix: String) -> Int {
    published.manifest.files.count { $0.path.hasSuffix(suffix) }
  }

  /// Seconds with two decimals.
  private var seconds: String {
    let (whole, atto) = elapsed.components
    let hundredths = atto / 10_000_000_000_000_000
    return "\(whole).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
