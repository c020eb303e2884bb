/// Days after the as-of date, and cities whose latest day lies long before it (DQ-20).
struct DayInspection: EnterpriseInspection {
  private let scene: QualityScene
  private let asOf: CalendarDay
  private let stale: QualitySettings?
  /// The latest day of each city up to the as-of date, by place.
  private var latest: [(day: CalendarDay, cell: RemarkCell)?]

  init?(scene: QualityScene) {
    guard let asOf = scene.asOf, scene.checks(.afterAsOf, .staleData) else { return nil }
    self.scene = scene
    self.asOf = asOf
    stale = scene.settings(of: .staleData)
    latest = Array(repeating: nil, count: scene.programme.cities.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    func cell(_ column: String) -> RemarkCell {
      RemarkCell(row.source, column, city: place.city)
    }
    // One date of a row is enough.
    _ =
      look(row.contractOn, "合同签订日期", cell("contract_on"), &remarks)
      || look(row.completedOn, "完工日期", cell("completed_on"), &remarks)
      || look(row.acceptedOn, "验收日期", cell("accepted_on"), &remarks)
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    for event in ProductEvent.all(in: scene.submission) {
      guard let city = scene.context.places[event.city] else { continue }
      look(.value(event.day), event.label, event.cell(city: city), &remarks)
    }
    for row in scene.submission.funds {
      guard let city = scene.context.places[row.city] else { continue }
      look(row.day, "资金日期", RemarkCell(row.source, "date", city: city), &remarks)
    }
    guard let stale else { return }
    for entry in latest {
      guard let (day, cell) = entry else { continue }
      let age = day.days(to: asOf)
      guard age > stale.number(.days) else { continue }
      remarks.add(.staleData, cell) {
        (
          day.description,
          "\(scene.cityName(cell.city))台账中最晚的日期是\(day)，比数据日期\(asOf)早\(age)天，数据可能未更新"
        )
      }
    }
  }

  /// Looks at a date, and returns whether it lies after the as-of date.
  @discardableResult private mutating func look(
    _ reported: Reported<ReportedDay>, _ label: String, _ cell: RemarkCell,
    _ remarks: inout RemarkCollector
  ) -> Bool {
    guard let day = reported.value else { return false }
    guard day.earliest > asOf else {
      let known = min(day.day, asOf)
      if (latest[cell.city]?.day.number ?? .min) < known.number {
        latest[cell.city] = (known, cell)
      }
      return false
    }
    remarks.add(.afterAsOf, cell) {
      (day.quoted, "\(label)\(day.quoted)晚于数据日期\(asOf)，尚不计入")
    }
    return true
  }
}
