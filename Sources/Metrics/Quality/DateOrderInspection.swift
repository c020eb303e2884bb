/// Dates of a row in the order in which they must follow one another.
private struct DateChain {
  /// A date with its column.
  struct Step {
    let column: String
    let label: String
    let day: Reported<ReportedDay>

    init(_ column: String, _ label: String, _ day: Reported<ReportedDay>) {
      self.column = column
      self.label = label
      self.day = day
    }

    /// The date with its name.
    var words: String { label + (day.value?.quoted ?? "") }
  }

  /// Returns the first step that later ones lie before, and those; missing dates are passed over,
  /// and of a month any day may do.
  static func breach(in steps: [Step]) -> (first: Step, tooEarly: [Step])? {
    var latest: Step?
    for (place, step) in steps.enumerated() {
      guard let day = step.day.value else { continue }
      guard let known = latest, let knownDay = known.day.value else {
        latest = step
        continue
      }
      if knownDay.earliest > day.day {
        let tooEarly = steps[place...].filter {
          $0.day.value.map { knownDay.earliest > $0.day } ?? false
        }
        return (known, tooEarly)
      }
      if day.earliest > knownDay.earliest { latest = step }
    }
    return nil
  }
}

extension RemarkCollector {
  fileprivate mutating func addBreach(
    of steps: [DateChain.Step], at source: SourceReference, city: Int
  ) {
    guard let (first, tooEarly) = DateChain.breach(in: steps), let cell = tooEarly.first else {
      return
    }
    add(.dateOrder, RemarkCell(source, cell.column, city: city)) {
      let dates = tooEarly.map(\.words).joined(separator: "、")
      return (cell.day.value?.quoted ?? "", "\(dates)早于\(first.words)")
    }
  }
}

/// Contract, completion, assessment and acceptance of an enterprise in an impossible order (DQ-06).
struct DateOrderInspection: EnterpriseInspection {
  init?(scene: QualityScene) {
    guard scene.checks(.dateOrder) else { return nil }
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    if isOrdered(row) { return }
    remarks.addBreach(
      of: [
        .init("contract_on", "合同签订日期", row.contractOn),
        .init("completed_on", "完工日期", row.completedOn),
        .init("assessed_on", "评测日期", row.assessedOn),
        .init("accepted_on", "验收日期", row.acceptedOn),
      ], at: row.source, city: place.city)
  }

  /// Nearly every row is, which is told without lists.
  private func isOrdered(_ row: EnterpriseRow) -> Bool {
    var latest = Int32.min
    func follows(_ day: Reported<ReportedDay>) -> Bool {
      guard let day = day.value else { return true }
      if latest > day.day.number { return false }
      latest = max(latest, day.earliest.number)
      return true
    }
    return follows(row.contractOn) && follows(row.completedOn) && follows(row.assessedOn)
      && follows(row.acceptedOn)
  }
}

/// The steps of awards and of a city's approval in an impossible order (DQ-06).
struct StepOrderInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.dateOrder) else { return }
    for row in scene.submission.awards {
      guard let city = scene.context.places[row.city] else { continue }
      remarks.addBreach(
        of: [
          .init("applied_on", "申报日期", row.appliedOn),
          .init("recommended_on", "推荐日期", row.recommendedOn),
          .init("reviewed_on", "评审日期", row.reviewedOn),
          .init("rechecked_on", "复核日期", row.recheckedOn),
          .init("publicity_from", "公示开始日期", row.publicityFrom),
          .init("publicity_to", "公示结束日期", row.publicityTo),
          .init("approved_on", "批准日期", row.approvedOn),
          .init("paid_on", "拨付日期", row.paidOn),
        ], at: row.source, city: city)
      remarks.addBreach(
        of: [
          .init("contract_on", "合同签订日期", row.contractOn),
          .init("accepted_on", "验收日期", row.acceptedOn),
        ], at: row.source, city: city)
    }
    for row in scene.submission.cities {
      guard let city = scene.context.places[row.city] else { continue }
      remarks.addBreach(
        of: [
          .init("publicised_on", "试点名单公示日期", row.publicisedOn),
          .init("approved_on", "批复日期", row.approvedOn),
          .init("midterm_evaluated_on", "中期绩效评价日期", row.midtermEvaluatedOn),
          .init("final_evaluated_on", "实施期后绩效评价日期", row.finalEvaluatedOn),
        ], at: row.source, city: city)
    }
  }
}
