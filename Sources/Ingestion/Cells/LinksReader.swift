import Metrics

/// Reads the links of a manufacturer: any of 设计 制造 销售 服务 管理 安全.
enum LinksReader {
  /// Returns the set; one word that fits none makes the whole cell unreadable.
  static func read(_ cell: RawCell) -> Reading<TransformationLinks> {
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    let text = NormalName.compatible(cell.text)
    var links: TransformationLinks = []
    for part in text.unicodeScalars.split(whereSeparator: isSeparator) {
      let word = NormalName.withoutBlanks(String(String.UnicodeScalarView(part)))
      if word.isEmpty { continue }
      let exact = TransformationLinks.names.firstIndex(of: word)
      guard let place = exact ?? ChoiceReader.onlyMatch(word, TransformationLinks.names) else {
        return Reading(without: .badChoice)
      }
      links.insert(TransformationLinks(rawValue: 1 << UInt8(place)))
    }
    return links.isEmpty ? Reading(without: .badChoice) : Reading(links)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ",", ";", "/": true
    default: scalar.properties.isWhitespace
    }
  }
}
