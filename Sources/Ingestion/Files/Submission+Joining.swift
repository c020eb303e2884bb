import Metrics

/// A row that knows where it stands.
protocol SourcedRecord {
  /// The row that the record was read from.
  var source: SourceReference { get set }
}

extension CityRecord: SourcedRecord {}
extension TargetRecord: SourcedRecord {}
extension SubIndustryRecord: SourcedRecord {}
extension LeadUnitRecord: SourcedRecord {}
extension PartnerRecord: SourcedRecord {}
extension EnterpriseRecord: SourcedRecord {}
extension ModeRecord: SourcedRecord {}
extension PlatformRecord: SourcedRecord {}
extension SolutionRecord: SourcedRecord {}
extension FundRecord: SourcedRecord {}
extension AwardRecord: SourcedRecord {}

extension Submission {
  /// Appends a sheet's rows, whose sources then name a new table.
  mutating func append(
    _ sheet: Submission, from table: SourceTable, columns: [TableReport.Column]
  ) {
    let place = Int32(sources.count)
    sources.append(table)
    columnLetters.append(
      Dictionary(columns.map { ($0.key, $0.letters) }) { first, _ in first })
    func move<Record: SourcedRecord>(_ rows: [Record], to all: inout [Record]) {
      guard !rows.isEmpty else { return }
      let first = all.count
      all.append(contentsOf: rows)
      for index in first..<all.count {
        all[index].source = SourceReference(table: place, row: all[index].source.row)
      }
    }
    move(sheet.cities, to: &cities)
    move(sheet.targets, to: &targets)
    move(sheet.subIndustries, to: &subIndustries)
    move(sheet.leadUnits, to: &leadUnits)
    move(sheet.partners, to: &partners)
    move(sheet.enterprises, to: &enterprises)
    move(sheet.modes, to: &modes)
    move(sheet.platforms, to: &platforms)
    move(sheet.solutions, to: &solutions)
    move(sheet.funds, to: &funds)
    move(sheet.awards, to: &awards)
  }
}

extension Submission {
  /// Takes rows out again.
  ///
  /// - Parameter isGone: Whether a row is one of them.
  mutating func removeRows(where isGone: (SourceReference) -> Bool) {
    cities.removeAll { isGone($0.source) }
    targets.removeAll { isGone($0.source) }
    subIndustries.removeAll { isGone($0.source) }
    leadUnits.removeAll { isGone($0.source) }
    partners.removeAll { isGone($0.source) }
    enterprises.removeAll { isGone($0.source) }
    modes.removeAll { isGone($0.source) }
    platforms.removeAll { isGone($0.source) }
    solutions.removeAll { isGone($0.source) }
    funds.removeAll { isGone($0.source) }
    awards.removeAll { isGone($0.source) }
  }
}
