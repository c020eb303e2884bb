import Metrics

/// Which city each problem of the files belongs to.
///
/// A file whose rows all belong to one city is that city's; so is a file without usable rows in a
/// folder that holds only one city's files. In a file of several cities the row decides. What can
/// be told by none of these belongs to no city and stands on the quality page alone.
struct IssueIndex: Sendable {
  private var byCity: [CityCode: [Int]] = [:]

  /// Sorts the problems of an assessment by city, in reading order.
  init(_ assessment: Assessment) {
    guard !assessment.issues.isEmpty else { return }
    let owners = RowOwners(assessment.submission)
    for (place, issue) in assessment.issues.enumerated() {
      guard let city = owners.city(of: issue) else { continue }
      byCity[city, default: []].append(place)
    }
  }

  /// The places of a city's problems in `Assessment.issues`.
  subscript(city: CityCode) -> [Int] { byCity[city] ?? [] }
}

/// Who handed in a file, a folder or a row.
private struct RowOwners {
  private var cities: [Set<CityCode>]
  private var rows: [Int32: [Int32: CityCode]] = [:]
  private var tables: [SourceTable: Int32] = [:]
  private var byFile: [String: Set<CityCode>] = [:]
  private var byFolder: [Substring: Set<CityCode>] = [:]

  init(_ submission: Submission) {
    var cities = [Set<CityCode>](repeating: [], count: submission.sources.count)
    RowOwners.visit(submission) { city, source in
      if cities.indices.contains(Int(source.table)) { cities[Int(source.table)].insert(city) }
    }
    self.cities = cities
    for (place, table) in submission.sources.enumerated() {
      tables[table] = Int32(place)
      byFile[table.file, default: []].formUnion(cities[place])
      byFolder[RowOwners.folder(table.file), default: []].formUnion(cities[place])
    }
    // Rows are looked up only where a table is shared, which large ledgers by city are not.
    guard cities.contains(where: { $0.count > 1 }) else { return }
    var rows: [Int32: [Int32: CityCode]] = [:]
    RowOwners.visit(submission) { city, source in
      if cities.indices.contains(Int(source.table)), cities[Int(source.table)].count > 1 {
        rows[source.table, default: [:]][source.row] = city
      }
    }
    self.rows = rows
  }

  private static func visit(
    _ submission: Submission, _ body: (CityCode, SourceReference) -> Void
  ) {
    for row in submission.cities { body(row.city, row.source) }
    for row in submission.targets { body(row.city, row.source) }
    for row in submission.subIndustries { body(row.city, row.source) }
    for row in submission.leadUnits { body(row.city, row.source) }
    for row in submission.partners { body(row.city, row.source) }
    for row in submission.enterprises { body(row.city, row.source) }
    for row in submission.modes { body(row.city, row.source) }
    for row in submission.platforms { body(row.city, row.source) }
    for row in submission.solutions { body(row.city, row.source) }
    for row in submission.funds { body(row.city, row.source) }
    for row in submission.awards { body(row.city, row.source) }
  }

  private static func folder(_ path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  func city(of issue: DataIssue) -> CityCode? {
    let owners = byFile[issue.file] ?? []
    if owners.count > 1 {
      guard let row = Int32(issue.cell.drop { !$0.isNumber }),
        let table = tables[SourceTable(file: issue.file, sheet: issue.sheet)]
      else { return nil }
      return rows[table]?[row]
    }
    if let owner = owners.first { return owner }
    let folder = byFolder[RowOwners.folder(issue.file)] ?? []
    return folder.count == 1 ? folder.first : nil
  }
}
