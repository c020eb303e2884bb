/// A data file of a site, as the page of downloads lists it.
package struct DataFile: Sendable, Hashable {
  /// The path inside the site, such as `data/metrics.csv`.
  package var path: String
  /// What the file holds, in a few words.
  package var title: String
  /// The definition (口径) of its rows, in a sentence.
  package var note: String
  /// The number of data rows; nil where the file is no table.
  package var rows: Int?
  /// The content; empty once the file was handed over.
  package var bytes: [UInt8]
  /// The size of the content in bytes.
  package let size: Int

  /// Creates a data file.
  package init(path: String, title: String, note: String, rows: Int?, bytes: [UInt8]) {
    self.path = path
    self.title = title
    self.note = note
    self.rows = rows
    self.bytes = bytes
    size = bytes.count
  }
}
