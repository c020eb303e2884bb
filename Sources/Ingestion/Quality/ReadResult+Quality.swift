package import Metrics

extension ReadResult {
  /// Returns what the data rules found in the rows that were read, with file, sheet and cell, and
  /// what is to be said on stated sums.
  ///
  /// - Parameters:
  ///   - remarks: What was found.
  ///   - catalogue: What is checked.
  /// - Returns: Issues in reading order, within a row by code.
  package func issues(
    of remarks: [QualityRemark], catalogue: QualityCatalogue
  ) -> [DataIssue] {
    let tables = readTables
    var placed = remarks.map { remark in
      let table = tables[Int(remark.source.table)]
      let issue = DataIssue(
        code: remark.code, severity: remark.severity, file: table.file, sheet: table.sheet,
        cell: table.cell(remark.column, row: Int(remark.source.row)), column: remark.column,
        value: PrintedValue.of(remark.value), message: remark.message, hint: remark.hint)
      return (source: remark.source, issue: issue)
    }
    let totals = SumRemarks(catalogue: catalogue)
    let sums = tables.enumerated().flatMap { totals.issues(of: $1, at: Int32($0)) }
    guard !sums.isEmpty else { return placed.map(\.issue) }
    placed += sums
    // Sorting need not keep the order of equals.
    return placed.enumerated().sorted {
      ($0.element.source, $0.element.issue.code, $0.offset)
        < ($1.element.source, $1.element.issue.code, $1.offset)
    }
    .map(\.element.issue)
  }

  /// Adds what the data rules found behind the issues of each table.
  ///
  /// - Parameters:
  ///   - remarks: What was found in the rows.
  ///   - catalogue: What is checked.
  package mutating func add(_ remarks: [QualityRemark], catalogue: QualityCatalogue) {
    add(issues(of: remarks, catalogue: catalogue))
  }

  /// Adds issues behind those of their tables.
  mutating func add(_ remarks: [DataIssue]) {
    guard !remarks.isEmpty else { return }
    let byTable = Dictionary(grouping: remarks) { SourceTable(file: $0.file, sheet: $0.sheet) }
    // Where the own issues of each table end; one without issues follows the one before.
    var ends: [SourceTable: Int] = [:]
    for (place, issue) in issues.enumerated() {
      ends[SourceTable(file: issue.file, sheet: issue.sheet)] = place + 1
    }
    var added: [Int: [DataIssue]] = [:]
    var end = 0
    for table in tables {
      let source = SourceTable(file: table.file, sheet: table.sheet)
      end = max(end, ends[source] ?? 0)
      if let own = byTable[source] { added[end, default: []] += own }
    }
    var joined = added[0] ?? []
    joined.reserveCapacity(issues.count + remarks.count)
    for (place, issue) in issues.enumerated() {
      joined.append(issue)
      if let own = added[place + 1] { joined += own }
    }
    issues = joined
  }

  /// The tables that were read, in the order of the submission's sources.
  var readTables: [TableReport] { tables.filter { $0.status == .read } }
}

extension TableReport {
  /// Returns the address of a column's cell; of a column that the sheet does not have, the cell
  /// with the row's name, else its first known cell.
  func cell(_ key: String, row: Int) -> String {
    guard let column = columns.first(where: { $0.key == key }) ?? nameColumn ?? columns.first
    else { return "" }
    return "\(column.letters)\(row)"
  }

  /// The column that names a row: the first required name beside the sub-industry's.
  private var nameColumn: Column? {
    guard let table else { return nil }
    let names = TableSchema.of(table).required.filter {
      $0.type == .label && $0.key != .subIndustry
    }
    return names.lazy.compactMap { name in columns.first { $0.key == name.key.name } }.first
  }
}
