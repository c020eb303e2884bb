/// Contracts and acceptances outside the period (DQ-05).
struct PeriodInspection: EnterpriseInspection {
  private let scene: QualityScene
  private let period: PeriodWords

  init?(scene: QualityScene) {
    // A subsidy's days are those of its documents, which its rules judge.
    guard scene.checks(.outsidePeriod), !scene.programme.isSubsidy else { return nil }
    self.scene = scene
    period = PeriodWords(scene: scene)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    if let contract = row.contractOn.value, contract.day < scene.context.starts[place.city] {
      let cell = RemarkCell(row.source, "contract_on", city: place.city, theme: "early")
      remarks.add(.outsidePeriod, cell) {
        period.early("合同签订日期", contract, city: place.city)
      }
    }
    if row.isClaimed, let accepted = row.acceptedOn.value, accepted.day > scene.programme.end {
      let cell = RemarkCell(row.source, "accepted_on", city: place.city, theme: "late")
      remarks.add(.outsidePeriod, cell) { period.late("验收日期", accepted) }
    }
  }
}

/// Modes, platforms, solutions and payments outside the period (DQ-05).
struct ProductPeriodInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.outsidePeriod), !scene.programme.isSubsidy else { return }
    let period = PeriodWords(scene: scene)
    for event in ProductEvent.all(in: scene.submission) {
      guard let city = scene.context.places[event.city] else { continue }
      if event.day.day < scene.context.starts[city] {
        remarks.add(.outsidePeriod, event.cell(city: city, theme: "early")) {
          period.early(event.label, event.day, city: city)
        }
      } else if event.day.day > scene.programme.end {
        remarks.add(.outsidePeriod, event.cell(city: city, theme: "late")) {
          period.late(event.label, event.day)
        }
      }
    }
    for row in scene.submission.funds where row.flow.value == .spent {
      guard let city = scene.context.places[row.city], let day = row.day.value,
        day.day < scene.context.starts[city]
      else { continue }
      remarks.add(.outsidePeriod, RemarkCell(row.source, "date", city: city)) {
        let start = scene.context.starts[city]
        return (day.quoted, "支出日期\(day.quoted)早于该市实施期起始日\(start)")
      }
    }
  }
}

/// The sentences about days outside the period.
private struct PeriodWords {
  let scene: QualityScene

  func early(_ label: String, _ day: ReportedDay, city: Int) -> RemarkCollector.Text {
    (day.quoted, "\(label)\(day.quoted)早于该市实施期起始日\(scene.context.starts[city])，本行不计入")
  }

  func late(_ label: String, _ day: ReportedDay) -> RemarkCollector.Text {
    (day.quoted, "\(label)\(day.quoted)晚于实施期末\(scene.programme.end)，本行不计入")
  }
}

/// The day on which a mode was formed, a platform launched or a solution released.
struct ProductEvent {
  let source: SourceReference
  let city: CityCode
  let column: String
  let label: String
  let day: ReportedDay

  /// Returns the days of all three tables.
  static func all(in submission: Submission) -> [ProductEvent] {
    func event(
      _ source: SourceReference, _ city: CityCode, _ day: Reported<ReportedDay>,
      _ column: String, _ label: String
    ) -> ProductEvent? {
      day.value.map {
        ProductEvent(source: source, city: city, column: column, label: label, day: $0)
      }
    }
    return submission.modes.compactMap {
      event($0.source, $0.city, $0.formedOn, "formed_on", "形成日期")
    }
      + submission.platforms.compactMap {
        event($0.source, $0.city, $0.launchedOn, "launched_on", "上线日期")
      }
      + submission.solutions.compactMap {
        event($0.source, $0.city, $0.releasedOn, "released_on", "发布日期")
      }
  }

  /// Returns the cell with the day.
  func cell(city: Int, theme: String = "") -> RemarkCell {
    RemarkCell(source, column, city: city, theme: theme)
  }
}
