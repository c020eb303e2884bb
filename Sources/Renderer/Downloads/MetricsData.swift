import Metrics

/// One row for every city, indicator, year, scope and basis, then the province.
struct MetricsData: DataTable {
  let assessment: Assessment

  let name = "metrics"
  let title = "绩效指标"
  let note = "各市及全省六项指标的当年值与累计值，申报口径与计入口径，目标与完成率；投资单位为万元"

  var rowCount: Int {
    (assessment.cities.count + 1) * assessment.programme.indicators.count
      * assessment.years.count * 4
  }

  let columns = [
    DataColumn("city_code", "城市代码", width: 10, "国家标准 GB/T 2260 的代码；全省合计另有代码"),
    DataColumn("city", "城市", width: 10, "按官方次序排列，全省合计在最后"),
    DataColumn("indicator", "绩效指标", width: 40, "附2的六项指标，按附2次序"),
    DataColumn(nil, "单位", width: 8, "数值与目标的单位"),
    DataColumn("year", "年度", .number, width: 8, "实施年度；2024年度自实施期起点起算"),
    DataColumn("scope", "范围", width: 8, "当年：事件发生在该年度内；累计：截至该年度末或数据日期，取较早者"),
    DataColumn("basis", "口径", width: 8, "申报：各市填报的行；计入：满足全部计入条件的行"),
    DataColumn("value", "数值", .number, width: 14, "空白表示该市未报相应的表，不等于0"),
    DataColumn("target", "累计目标", .number, width: 14, "附2中截至该年度末的目标，只列于累计行"),
    DataColumn("completion", "完成率", .percent, width: 10, "累计计入数除以累计目标，截取不进位；无目标时空白"),
  ]

  func write<Sink: DataSink>(to sink: inout Sink) {
    for city in assessment.cities {
      write(city.progress, code: city.city.code, name: city.city.name, to: &sink)
    }
    let programme = assessment.programme
    write(
      assessment.total.progress, code: programme.totalCode, name: programme.totalName, to: &sink)
  }

  private struct Line {
    let scope: (key: String, words: String)
    let basis: (key: String, words: String)
    let value: Int64?
    let target: Int64?
    let completion: String?
  }

  private func write<Sink: DataSink>(
    _ progress: [IndicatorProgress], code: CityCode, name: String, to sink: inout Sink
  ) {
    for indicator in progress {
      let own = assessment.programme.indicators.first { $0.key == indicator.key }
      for year in indicator.years {
        for line in lines(of: year) {
          sink.code(code.rawValue)
          sink.text(name)
          sink.choice(indicator.key.rawValue, own?.name ?? indicator.key.rawValue)
          sink.words(own?.unit ?? "")
          sink.count(Int64(year.year))
          sink.choice(line.scope.key, line.scope.words)
          sink.choice(line.basis.key, line.basis.words)
          write(line.value, of: indicator.key, to: &sink)
          write(line.target, of: indicator.key, to: &sink)
          sink.decimal(line.completion)
          sink.endRow()
        }
      }
    }
  }

  private func write<Sink: DataSink>(
    _ value: Int64?, of key: IndicatorKey, to sink: inout Sink
  ) {
    if key.isMoney { sink.money(value.map { Money(fen: $0) }) } else { sink.count(value) }
  }

  private func lines(of year: YearProgress) -> [Line] {
    let inYear = (key: "in_year", words: "当年")
    let cumulative = (key: "cumulative", words: "累计")
    let reported = (key: "reported", words: "申报")
    let counted = (key: "counted", words: "计入")
    return [
      Line(
        scope: inYear, basis: reported, value: year.inYearReported, target: nil, completion: nil),
      Line(scope: inYear, basis: counted, value: year.inYearCounted, target: nil, completion: nil),
      Line(
        scope: cumulative, basis: reported, value: year.cumulativeReported, target: year.target,
        completion: nil),
      Line(
        scope: cumulative, basis: counted, value: year.cumulativeCounted, target: year.target,
        completion: year.completion?.fourDecimals),
    ]
  }
}
