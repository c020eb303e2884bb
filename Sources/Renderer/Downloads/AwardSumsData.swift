import Metrics

/// The sums of a subsidy's awards by item, by recipient or by year.
struct AwardSumsData: DataTable {
  /// What the awards are summed by.
  enum Grouping: Sendable {
    case items, recipients, years
  }

  let dossier: SubsidyDossier
  let grouping: Grouping

  var name: String {
    switch grouping {
    case .items: "award-items"
    case .recipients: "award-recipients"
    case .years: "award-years"
    }
  }

  var title: String {
    switch grouping {
    case .items: "奖补项目合计"
    case .recipients: "受益单位合计"
    case .years: "分年度合计"
    }
  }

  var note: String {
    switch grouping {
    case .items: "各奖补项目的笔数、金额，以及达到和超过上限的项数；金额单位为万元"
    case .recipients: "各受益单位的笔数和金额，按合计由高到低；金额单位为万元"
    case .years: "各年的笔数和金额；金额单位为万元"
    }
  }

  var rowCount: Int { rows.count }

  private var rows: [(key: [String], total: AwardTotal)] {
    let overview = dossier.overview
    switch grouping {
    case .items:
      let known = overview.items.map { ([$0.item.key, $0.item.name], $0.total) }
      let unknown = overview.unknown
      return known + (unknown.rows > 0 ? [(["", "政策未列的项目"], unknown)] : [])
    case .recipients:
      return overview.recipients.map { ([$0.creditCode.text, $0.recipient], $0.total) }
    case .years:
      return overview.years.map { ([$0.year.map { String($0) } ?? ""], $0.total) }
    }
  }

  var columns: [DataColumn] {
    var columns: [DataColumn]
    switch grouping {
    case .items:
      columns = [
        DataColumn("item", "项目键", width: 22, "项目文件中的键"),
        DataColumn("name", "奖补项目", width: 36, "政策文件中的名称"),
      ]
    case .recipients:
      columns = [
        DataColumn("uscc", "统一社会信用代码", width: 22, "同一单位各笔按代码合并"),
        DataColumn("recipient", "受益单位", width: 36, "首次填报的名称"),
      ]
    case .years: columns = [DataColumn("year", "年份", width: 8, "依批准、拨付、认定日期；空白表示未注明")]
    }
    columns += [
      DataColumn("rows", "笔数", .number, width: 8, "奖补明细的行数"),
      DataColumn("central", "中央补助（万元）", .number, width: 16, "各笔之和，未报的不计"),
      DataColumn("municipal", "市级奖补（万元）", .number, width: 16, "各笔之和，未报的不计"),
      DataColumn("total", "合计（万元）", .number, width: 16, "中央补助与市级奖补之和"),
    ]
    guard case .items = grouping else { return columns }
    return columns + [
      DataColumn("reached", "达到上限", .number, width: 10, "正好等于上限的单位或项目数，定额不计"),
      DataColumn("beyond", "超过上限", .number, width: 10, "超过任一上限的单位或项目数，定额不计"),
    ]
  }

  func write<Sink: DataSink>(to sink: inout Sink) {
    let standings = dossier.overview.items.map(dossier.standings)
    for (place, row) in rows.enumerated() {
      for text in row.key { sink.text(text) }
      sink.count(Int64(row.total.rows))
      sink.money(row.total.central)
      sink.money(row.total.municipal)
      sink.money(row.total.sum)
      if case .items = grouping {
        let isKnown = standings.indices.contains(place)
        sink.count(isKnown ? Int64(standings[place].reached) : nil)
        sink.count(isKnown ? Int64(standings[place].beyond) : nil)
      }
      sink.endRow()
    }
  }
}
