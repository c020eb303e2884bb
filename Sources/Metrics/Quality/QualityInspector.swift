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

  /// Returns the checks of a submission, part by part.
  package func inspection(of submission: Submission) -> QualityInspection {
    let scene = QualityScene(
      submission: submission, programme: programme, asOf: asOf, settings: catalogue.settings)
    return QualityInspection(scene, catalogue: catalogue)
  }
}

/// Where an enterprise row stands.
struct RowPlace {
  /// The row's place among the enterprises.
  let index: Int
  /// The city's place in official order.
  let city: Int
  /// The number of the sub-industry's name; 0 where the part does not ask for names.
  let sector: Int
  /// The number of the lead unit's name; 0 where the part does not ask for names.
  let lead: Int
}

/// Checks of one kind over the enterprise rows.
protocol EnterpriseInspection {
  /// Looks at the next row.
  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector)
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
