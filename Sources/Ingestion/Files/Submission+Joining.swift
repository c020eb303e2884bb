import Metrics
import Tabular

/// A row that knows where it stands.
protocol SourcedRecord {
  /// The row that the record was read from.
  var source: SourceReference { get set }
}

extension SourcedRecord {
  /// Gives the row another source, in place: a record is too large to be copied for that.
  fileprivate mutating func rename(_ renamed: (SourceReference) -> SourceReference) {
    source = renamed(source)
  }
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
    _ sheet: consuming Submission, from table: SourceTable, columns: [TableReport.Column]
  ) {
    let place = Int32(sources.count)
    sources.append(table)
    columnLetters.append(
      Dictionary(columns.map { ($0.key, $0.letters) }) { first, _ in first })
    append(sheet) { SourceReference(table: place, row: $0.row) }
  }

  /// Appends the rows of all tables.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - renamed: Returns what a row's source is from now on.
  mutating func append(
    _ rows: consuming Submission, renamed: (SourceReference) -> SourceReference
  ) {
    var rows = rows
    func move<Record: SourcedRecord>(_ rows: inout [Record], to all: inout [Record]) {
      guard !rows.isEmpty else { return }
      let first = all.count
      if first == 0 && all.capacity < rows.count {
        swap(&rows, &all)
      } else {
        all.append(contentsOf: rows)
      }
      for index in first..<all.count { all[index].rename(renamed) }
    }
    move(&rows.cities, to: &cities)
    move(&rows.targets, to: &targets)
    move(&rows.subIndustries, to: &subIndustries)
    move(&rows.leadUnits, to: &leadUnits)
    move(&rows.partners, to: &partners)
    move(&rows.enterprises, to: &enterprises)
    move(&rows.modes, to: &modes)
    move(&rows.platforms, to: &platforms)
    move(&rows.solutions, to: &solutions)
    move(&rows.funds, to: &funds)
    move(&rows.awards, to: &awards)
    otherCities.formUnion(rows.otherCities)
  }

  /// Makes room for as many more rows of each table as another submission has, some times over.
  mutating func reserve(_ times: Int, like rows: Submission) {
    func reserve<Record>(_ rows: [Record], in all: inout [Record]) {
      guard rows.count * times > 1024 else { return }
      all.reserveCapacity(all.count + rows.count * times)
      HugePages.advise(&all)
    }
    reserve(rows.subIndustries, in: &subIndustries)
    reserve(rows.leadUnits, in: &leadUnits)
    reserve(rows.partners, in: &partners)
    reserve(rows.enterprises, in: &enterprises)
    reserve(rows.modes, in: &modes)
    reserve(rows.platforms, in: &platforms)
    reserve(rows.solutions, in: &solutions)
    reserve(rows.funds, in: &funds)
    reserve(rows.awards, in: &awards)
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
