import Tabular

extension Grid {
  /// The filled cells as `B2 number 12.5`, with `=` where a formula computed them.
  var listing: [String] {
    rows.flatMap { row in
      (0..<Int(row.count)).compactMap { column in
        let cell = self.cell(column, in: row)
        guard !cell.isEmpty else { return nil }
        let address = CellAddress.text(column: column, row: Int(row.number))
        let mark = cell.isFormula ? "=" : ""
        let text = string(cell)
        return "\(address) \(mark)\(cell.kind)\(text.isEmpty ? "" : " \(text)")"
      }
    }
  }
}
