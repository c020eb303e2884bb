extension JudgingScene {
  /// Returns the rows of a selection in the scene's place.
  func rows(of selection: RowSelection) -> RowFilter.Rows {
    RowFilter(selection, scene: self).rows(among: ledger.rows(of: selection.table, in: place))
  }

  /// Returns whether the place handed in no row of a table at all.
  func lacks(_ table: TableKey) -> Bool {
    ledger.rows(of: table, in: place).isEmpty
  }

  /// Returns the tables among some of which the place handed in no row, as needs.
  ///
  /// A table with rows of which none is meant is no need: the rule then has no case.
  func lacking(_ tables: [TableKey]) -> Set<DataNeed> {
    Set(tables.filter(lacks).map { DataNeed($0) })
  }
}
