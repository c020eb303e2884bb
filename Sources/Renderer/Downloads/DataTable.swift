/// A table that is handed out as a CSV file and as a workbook, from one description of its rows.
protocol DataTable: Sendable {
  /// The name of its files without folder and ending.
  var name: String { get }
  /// What the table holds, in a few words; also the sheet's name.
  var title: String { get }
  /// The definition (口径) of its rows, in a sentence.
  var note: String { get }
  /// The number of rows.
  var rowCount: Int { get }
  /// The columns.
  var columns: [DataColumn] { get }

  /// Writes all rows.
  func write<Sink: DataSink>(to sink: inout Sink)
}

extension DataTable {
  /// The table as CSV (contract §4).
  var csv: [UInt8] {
    var sink = CSVWriter(columns: columns.compactMap(\.key))
    write(to: &sink)
    return sink.bytes
  }
}
