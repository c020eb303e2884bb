/// Checks the rows that were handed in against the data rules (domain 4.4).
///
/// Every row is looked at once for each check, and rows are compared through hash tables, so that
/// the time grows with the number of rows.
package struct QualityInspector: Sendable {
  /// The programme that names cities, periods and conditions.
  package var programme: Programme
  /// The as-of date; nil leaves out what depends on it.
  package var asOf: CalendarDay?
  /// What is checked.
  package var catalogue: QualityCatalogue

  /// Creates an inspector.
  package init(programme: Programme, asOf: CalendarDay?, catalogue: QualityCatalogue) {
    self.programme = programme
    self.asOf = asOf
    self.catalogue = catalogue
  }

  /// Returns what the checks find, in reading order of the rows, then by code.
  package func remarks(on submission: Submission) -> [QualityRemark] {
    let settings = catalogue.settings
    guard settings.values.contains(where: { $0.severity != nil }) else { return [] }
    let scene = QualityScene(
      submission: submission, programme: programme, asOf: asOf, settings: settings)
    var remarks = RemarkCollector(settings: settings, rowsListed: catalogue.rowsListed)
    inspectEnterprises(scene, &remarks)
    let inspections: [any TableInspection] = [
      PaymentInspection(scene: scene), ProductPeriodInspection(scene: scene),
      StepOrderInspection(scene: scene), SectorInspection(scene: scene),
      AwardAmountInspection(scene: scene), LeadInspection(scene: scene),
      PlatformMoneyInspection(scene: scene),
      NameInspection(scene: scene), TextInspection(scene: scene),
      TargetInspection(scene: scene), CityFundInspection(scene: scene),
    ]
    for inspection in inspections { inspection.inspect(&remarks) }
    return remarks.remarks
  }

  /// Looks at every enterprise row once, with all checks that concern it.
  private func inspectEnterprises(_ scene: QualityScene, _ remarks: inout RemarkCollector) {
    let candidates: [(any EnterpriseInspection)?] = [
      CodeClaims(scene: scene), NameClaims(scene: scene), ContractClaims(scene: scene),
      PeriodInspection(scene: scene), DateOrderInspection(scene: scene),
      LevelInspection(scene: scene), EligibilityInspection(scene: scene),
      RegionInspection(scene: scene), AmountPattern(scene: scene),
      EnterpriseLeadInspection(scene: scene), LeadShareInspection(scene: scene),
      EnterpriseMoneyInspection(scene: scene), UnitSlipInspection(scene: scene),
      DayInspection(scene: scene), EnterpriseTextInspection(scene: scene),
    ]
    var inspections = candidates.compactMap(\.self)
    var spellings = scene.names.spellings
    for (index, row) in scene.submission.enterprises.enumerated() {
      guard let city = scene.context.places[row.city] else { continue }
      let place = RowPlace(
        index: index, city: city, sector: spellings.number(of: row.subIndustry),
        lead: spellings.number(of: row.leadUnit))
      for number in inspections.indices { inspections[number].look(at: row, place, &remarks) }
    }
    for number in inspections.indices { inspections[number].finish(&remarks) }
  }
}

/// Where an enterprise row stands.
struct RowPlace {
  /// The row's place among the enterprises.
  let index: Int
  /// The city's place in official order.
  let city: Int
  /// The number of the sub-industry's name.
  let sector: Int
  /// The number of the lead unit's name.
  let lead: Int
}

/// Checks of one kind over the enterprise rows.
protocol EnterpriseInspection {
  /// Looks at the next row.
  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector)
  /// Says what only all rows together tell.
  mutating func finish(_ remarks: inout RemarkCollector)
}

extension EnterpriseInspection {
  mutating func finish(_ remarks: inout RemarkCollector) {}
}

/// Checks of one kind over the smaller tables.
protocol TableInspection {
  /// Says what the tables tell.
  func inspect(_ remarks: inout RemarkCollector)
}
