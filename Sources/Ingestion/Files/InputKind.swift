/// What a file is taken for by its name (samples, rules 1 and 2).
package enum InputKind: Sendable, Hashable {
  /// A table: a CSV or a workbook, as its content says.
  case table
  /// The settings of the input.
  case settings
  /// Passed over in silence: lock files, other dot files, what systems leave behind.
  case silent
  /// A spreadsheet in a format that is not read.
  case refused
  /// Anything else.
  case skipped

  /// Returns what a file is taken for.
  ///
  /// - Parameter path: The path relative to the input, with `/`.
  /// - Returns: The kind; the content of a table is not looked at.
  package static func of(path: String) -> InputKind {
    let parts = path.split(separator: "/")
    let name = (parts.last ?? "").lowercased()
    if parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { return .silent }
    if name.hasPrefix("~$") || name == "thumbs.db" || name == "desktop.ini" { return .silent }
    if name == "pilotboard.yaml" { return .settings }
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    switch ending {
    case "xlsx", "csv", "tsv", "txt": return .table
    case "xls", "et", "ods", "xlsb", "xlsm", "ett", "xlt", "xltx", "fods", "numbers":
      return .refused
    default: return .skipped
    }
  }
}
