/// What the styles of cells make of numbers.
struct StyleTable {
  /// The formats by the number that a cell names.
  private(set) var formats: [NumberFormat] = []

  /// Creates the table of a workbook without styles.
  init() {}

  /// Reads a styles part.
  init(_ part: String, in archive: ZipArchive) throws(TabularError) {
    var custom: [Int: NumberFormat] = [:]
    var ids: [Int] = []
    let limit = archive.limits.formats
    var xml = XMLReader(PartStream(try archive.open(part)), limits: archive.limits)
    guard try xml.root() == .styleSheet else { throw xml.damage }
    while let child = try xml.child() {
      guard child == .numFmts || child == .cellXfs else {
        try xml.skip()
        continue
      }
      while let child = try xml.child() {
        if child == .numFmt, let id = xml.integer(.numFmtId) {
          custom[id] = NumberFormat(code: try xml.text(.formatCode) ?? "")
        } else if child == .xf {
          ids.append(xml.integer(.numFmtId) ?? 0)
        }
        guard custom.count <= limit, ids.count <= limit else {
          throw .tooMany(.formats, limit: limit)
        }
        try xml.skip()
      }
    }
    try xml.finish()
    // A code of the file's own stands before a built-in one.
    formats = ids.map { custom[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// Returns a style's format; a number's where there is no such style.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }
}
