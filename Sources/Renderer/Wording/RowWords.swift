import Metrics

extension Submission {
  /// Returns the file, and the sheet where it has any, that a row was read from; empty where the
  /// table is not known.
  func tableWords(of source: SourceReference) -> String {
    guard sources.indices.contains(Int(source.table)) else { return "" }
    let table = sources[Int(source.table)]
    return table.sheet.isEmpty ? "\(table.file) " : "\(table.file)“\(table.sheet)”"
  }

  /// Returns where a row stands, as pages say it: `佛山/被改造企业.csv 第105行`.
  ///
  /// Data files write `path#sheet!row` in its place.
  func rowWords(of source: SourceReference) -> String {
    let table = tableWords(of: source)
    return table.isEmpty ? "" : "\(table)第\(source.row)行"
  }
}
