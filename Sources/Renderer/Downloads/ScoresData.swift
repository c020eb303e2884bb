import Metrics

/// One row for every city and reported checkpoint.
struct ScoresData: DataTable {
  let assessment: Assessment

  let name = "scores"
  let title = "评分"
  let note = "各市在各检查点的得分、等次和名次；权重为本工具默认值"

  var rowCount: Int { assessment.cities.count * assessment.years.count }

  let columns = [
    DataColumn("city_code", "城市代码", width: 10, "国家标准 GB/T 2260 的代码"),
    DataColumn("city", "城市", width: 10, "按官方次序排列"),
    DataColumn("checkpoint", "检查点（年度）", .number, width: 16, "该年度末；年度未结束的按数据日期计算"),
    DataColumn("score", "得分", .number, width: 10, "满分100，按各指标完成率（最高100%）与权重计算，截取两位小数"),
    DataColumn("grade", "等次", width: 8, "按得分划分，界限见站点的“口径说明”页"),
    DataColumn("rank", "名次", .number, width: 8, "按未截取的得分排列，同分同名次"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    for city in assessment.cities {
      for card in city.scorecards {
        sink.code(city.city.code.rawValue)
        sink.text(city.city.name)
        sink.count(Int64(card.year))
        sink.decimal(card.scoreText)
        sink.text(card.grade ?? "")
        sink.count(card.rank.map { Int64($0) })
        sink.endRow()
      }
    }
  }
}
