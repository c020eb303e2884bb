import Metrics

/// Every enterprise row, cities in official order, then input order.
struct EnterprisesData: DataTable {
  let assessment: Assessment

  let name = "enterprises"
  let title = "被改造企业"
  let note = "每一行企业是否计入及原因，附来源文件和行号；投资单位为万元"

  var rowCount: Int { assessment.cities.reduce(0) { $0 + $1.rows.enterprises.count } }

  let columns = [
    DataColumn("city_code", "城市代码", width: 10, "国家标准 GB/T 2260 的代码"),
    DataColumn("city", "城市", width: 8, "按官方次序排列"),
    DataColumn("uscc", "统一社会信用代码", width: 22, "统一为半角大写并去掉空格后的代码，不合规的也照列"),
    DataColumn("enterprise", "企业名称", width: 36, "照填报内容，去掉首尾空格"),
    DataColumn("sub_industry", "细分行业", width: 18, "照填报内容"),
    DataColumn("accepted_on", "验收日期", .day, width: 12, "只填到月份的，按该月最后一天"),
    DataColumn("investment", "总投资（万元）", .number, width: 14, "空白表示未报"),
    DataColumn("counted", "是否计入", width: 10, "满足全部计入条件为计入"),
    DataColumn("reasons", "未计入原因", .prose, width: 28, "一行可有多个原因，按检验次序；“未申报”指截至数据日期尚未验收通过"),
    DataColumn("source", "来源", width: 44, "文件#工作表!行号；CSV 文件没有工作表，行号为记录序号，表头为第1行"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    let names = Dictionary(
      assessment.programme.counting.conditions.map { ($0.reason, $0.name) },
      uniquingKeysWith: { first, _ in first })
    for city in assessment.cities {
      for index in city.rows.enterprises {
        let row = assessment.submission.enterprises[index]
        let verdict = assessment.enterpriseVerdicts[index]
        sink.code(city.city.code.rawValue)
        sink.text(city.city.name)
        sink.text(PersonalNumber.printed(row.creditCode))
        sink.text(PersonalNumber.masked(row.enterprise))
        sink.text(row.subIndustry)
        sink.day(row.acceptedOn.value?.day)
        sink.money(row.investment.value)
        sink.choice(verdict.isCounted ? "1" : "0", verdict.isCounted ? "计入" : "未计入")
        if verdict.isReported {
          sink.choice(
            verdict.reasons.map(\.rawValue).joined(separator: ";"),
            verdict.reasons.map { names[$0] ?? $0.rawValue }.joined(separator: "；"))
        } else {
          sink.choice("not_reported", "未申报")
        }
        sink.text(assessment.submission.location(of: row.source))
        sink.endRow()
      }
    }
  }
}
