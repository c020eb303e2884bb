extension JudgingScene {
  /// Returns the rows of a selection in the scene's place.
  func rows(of selection: RowSelection) -> RowFilter.Rows {
    RowFilter(selection, scene: self).rows(among: ledger.rows(of: selection.table, in: place))
  }

  /// Returns whether the place handed in no row of a table at all.
  func lacks(_ table: TableKey) -> Bool {
    ledger.rows(of: table, in: place).isEmpty
  }
}
