/// What a file is, by its content.
package enum FileFormat: Sendable, Hashable {
  /// A ZIP archive, which a workbook is.
  case archive
  /// An OLE 2 container: an old workbook, or a new one with a password.
  case compound
  /// A web page or another XML document.
  case markup
  /// A PDF document.
  case pdf
  /// Anything else; it may be text.
  case other

  /// Returns what the first bytes say.
  package static func of(_ bytes: [UInt8]) -> FileFormat {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return .archive
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .compound }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let text = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let lower = text.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let openings = ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<body"]
    return openings.contains { lower.starts(with: $0.utf8) } ? .markup : .other
  }
}
