import Metrics

/// Every award up to the as-of date, recipients together.
struct AwardsData: DataTable {
  let dossier: SubsidyDossier
  let places: AwardPlaces

  let name = "awards"
  let title = "奖补明细"
  let note = "每一笔奖补，附规则检查结果、来源文件和行号；金额单位为万元"

  var rowCount: Int { places.order.count }

  let columns = [
    DataColumn("city_code", "城市代码", width: 10, "国家标准 GB/T 2260 的代码"),
    DataColumn("item", "奖补项目", width: 26, "政策文件中的项目；政策未列的照填报内容"),
    DataColumn("recipient", "受益单位", width: 34, "照填报内容，去掉首尾空格"),
    DataColumn("uscc", "统一社会信用代码", width: 22, "统一为半角大写并去掉空格后的代码，不合规的也照列"),
    DataColumn("class", "试点类别", width: 10, "先行试点或其他试点"),
    DataColumn("grade", "级别", width: 8, "国家级、省级或市级"),
    DataColumn("project", "项目名称", width: 28, "照填报内容"),
    DataColumn("base", "采购总额或核定投入（万元）", .number, width: 14, "空白表示未报"),
    DataColumn("count", "数量", .number, width: 8, "空白表示未报"),
    DataColumn("central", "中央补助（万元）", .number, width: 14, "空白表示未报"),
    DataColumn("municipal", "市级奖补（万元）", .number, width: 14, "空白表示未报"),
    DataColumn("decided_on", "批准日期", .day, width: 12, "未填的依次取拨付日期、认定日期"),
    DataColumn("paid_on", "拨付日期", .day, width: 12, "只填到月份的，按该月最后一天"),
    DataColumn("findings", "违反或需说明的规则", .prose, width: 22, "规则编号，用分号隔开"),
    DataColumn("source", "来源", width: 44, "文件#工作表!行号；CSV 文件没有工作表，行号为记录序号，表头为第1行"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    let items = AwardItems(dossier.programme.items)
    let names = Dictionary(
      dossier.programme.items.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    for place in places.order {
      let award = dossier.awards[place]
      var rules: [String] = []
      for finding in dossier.findings[place] ?? [] where !rules.contains(finding.rule) {
        rules.append(finding.rule)
      }
      sink.code(award.city.rawValue)
      sink.text(names[items.key(of: award.item)] ?? award.item)
      sink.text(award.recipient)
      sink.text(award.creditCode.text)
      sink.code(award.pilotClass.value?.rawValue)
      sink.code(award.grade.value?.rawValue)
      sink.text(award.project)
      sink.money(award.base.value)
      sink.count(award.count.value.map { Int64($0) })
      sink.money(award.central.value)
      sink.money(award.municipal.value)
      sink.day(award.decidedOn?.day)
      sink.day(award.paidOn.value?.day)
      sink.code(rules.joined(separator: ";"))
      sink.text(dossier.source(award.source))
      sink.endRow()
    }
  }
}
