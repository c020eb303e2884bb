package import Metrics

extension ReadResult {
  /// Adds an issue for each declared sub-industry whose name charts cannot show.
  ///
  /// Of all that is handed in only these names stand in charts.
  ///
  /// - Parameter missing: Returns the code points of a name for which charts have no sign.
  /// - Returns: The issues that were added.
  package mutating func addNames(without missing: (String) -> [UInt32]) -> [DataIssue] {
    let tables = readTables
    guard let column = TableSchema.of(.subIndustries).column(.subIndustry) else { return [] }
    let found: [DataIssue] = submission.subIndustries.compactMap { record in
      let points = missing(record.name)
      guard !points.isEmpty else { return nil }
      let table = tables[Int(record.source.table)]
      let flawed = FlawedCell(
        flaw: .badCharacter, column: column, value: PrintedValue.of(record.name),
        detail: points.map(Self.name).joined(separator: "、"))
      return flawed.issue(
        file: table.file, sheet: table.sheet,
        cell: table.cell(column.key.name, row: Int(record.source.row)))
    }
    add(found)
    return found
  }

  /// Returns a code point in the usual notation: `U+1F600`.
  private static func name(_ point: UInt32) -> String {
    let digits = String(point, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
