/// A row of a table: its record's properties, read where the record lies.
///
/// Records are large; one that is handed on costs a copy of all its texts for the sake of one cell.
@dynamicMemberLookup
struct TableRow<Record> {
  /// The table.
  let records: [Record]
  /// The row's place in it.
  let place: Int

  /// The whole record, copied.
  var record: Record { records[place] }

  @inline(__always)
  subscript<Value>(dynamicMember property: KeyPath<Record, Value>) -> Value {
    records[place][keyPath: property]
  }
}
