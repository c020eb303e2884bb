import Metrics

/// Every finding; only the header where no rule set was judged.
struct FindingsData: DataTable {
  let assessment: Assessment

  let name = "findings"
  let title = "规则发现"
  let note = "违反或需说明的规则，附条款对应的数据"

  var rowCount: Int { assessment.findings.count }

  let columns = [
    DataColumn("rule", "规则编号", width: 16, "规则在规则集中的编号"),
    DataColumn("severity", "程度", width: 8, "违规、提醒或提示"),
    DataColumn("city_code", "城市代码", width: 10, "空白表示涉及全省"),
    DataColumn("city", "城市", width: 8, "空白表示涉及全省"),
    DataColumn("subject", "对象", .prose, width: 30, "城市、企业、细分行业或资金"),
    DataColumn("message", "发现", .prose, width: 50, "发现的内容"),
    DataColumn("expected", "规则要求", .prose, width: 34, "规则要求的数值或关系"),
    DataColumn("actual", "实际数据", .prose, width: 34, "台账中的数据"),
    DataColumn("source", "来源", .prose, width: 44, "文件#工作表!行号；依据多行的，用分号隔开"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    let cities = Dictionary(
      assessment.cities.map { ($0.city.code, $0.city.name) },
      uniquingKeysWith: { first, _ in first }
    )
    for finding in assessment.findings {
      sink.code(finding.rule)
      sink.choice(finding.severity.rawValue, finding.severity.words)
      sink.code(finding.city?.rawValue)
      sink.text(finding.city.flatMap { cities[$0] } ?? "")
      sink.text(finding.subject)
      sink.text(finding.message)
      sink.text(finding.expected)
      sink.text(finding.actual)
      let rows =
        finding.rows.isEmpty ? [finding.source].compactMap(\.self) : finding.rows.map(\.source)
      sink.text(rows.map(assessment.submission.location).joined(separator: ";"))
      sink.endRow()
    }
  }
}
