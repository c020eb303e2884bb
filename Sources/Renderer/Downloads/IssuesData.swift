import Metrics

/// Every data issue, in reading order.
struct IssuesData: DataTable {
  let report: Report

  private var assessment: Assessment { report.assessment }

  let name = "issues"
  let title = "数据问题"
  let note = "读取台账时发现的问题，附位置和改法"

  var rowCount: Int { assessment.issues.count }

  let columns = [
    DataColumn("code", "问题代码", width: 22, "问题类别的稳定代码"),
    DataColumn(nil, "问题类别", width: 20, "代码的中文名称"),
    DataColumn("severity", "程度", width: 8, "错误：该值无法使用；提醒：已使用，请核对；提示：仅供了解"),
    DataColumn("file", "文件", width: 34, "相对于台账文件夹的路径"),
    DataColumn("sheet", "工作表", width: 14, "CSV 文件没有工作表"),
    DataColumn("cell", "单元格", width: 9, "空白表示整个文件或工作表"),
    DataColumn("column", "列", width: 18, "列的英文名"),
    DataColumn("value", "原内容", .prose, width: 24, "单元格中的内容，过长的已截短"),
    DataColumn("message", "问题", .prose, width: 50, "哪里不对"),
    DataColumn("hint", "改法", .prose, width: 50, "怎样改正"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    for issue in assessment.issues {
      sink.code(issue.code)
      sink.words(report.issueName(issue.code))
      sink.choice(issue.severity.rawValue, issue.severity.words)
      for text in [
        issue.file, issue.sheet, issue.cell, issue.column, issue.value, issue.message, issue.hint,
      ] {
        sink.text(text)
      }
      sink.endRow()
    }
  }
}
