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
    guard let scene = scene(of: submission) else { return [] }
    var remarks = collector
    for part in QualityPart.allCases { remarks.merge(find(part, in: scene)) }
    return remarks.remarks
  }

  /// Returns the same, found by several threads.
  package func remarksInParallel(on submission: Submission) async -> [QualityRemark] {
    guard let scene = scene(of: submission) else { return [] }
    return await withTaskGroup { group in
      for part in QualityPart.allCases { group.addTask { find(part, in: scene) } }
      // The order in which parts end does not matter: everything is sorted.
      return await group.reduce(into: collector) { $0.merge($1) }.remarks
    }
  }

  /// What the checks share; nil where all of them are off.
  private func scene(of submission: Submission) -> QualityScene? {
    let settings = catalogue.settings
    guard settings.values.contains(where: { $0.severity != nil }) else { return nil }
    return QualityScene(
      submission: submission, programme: programme, asOf: asOf, settings: settings)
  }

  private var collector: RemarkCollector {
    RemarkCollector(settings: catalogue.settings, rowsListed: catalogue.rowsListed)
  }

  private func find(_ part: QualityPart, in scene: QualityScene) -> RemarkCollector {
    var remarks = collector
    var inspections = part.inspections(scene)
    if !inspections.isEmpty { part.look(scene, &inspections, &remarks) }
    for inspection in part.tableInspections(scene) { inspection.inspect(&remarks) }
    return remarks
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
