/// Adds looks to a workbook's styles: the list's own, and cells' looks with another fill.
struct StyleEditor {
  /// The looks of the list's cells.
  enum Look: Int, CaseIterable {
    case text, header, link, error, warning, title
  }

  private var part: PartMarkup
  private let sections: [String: StyleSections.Section]
  private let formats: [Range<Int>]
  private let counts: (fonts: Int, fills: Int)
  private var added: [String] = []
  private var known: [SIMD2<Int>: Int] = [:]

  /// Reads the styles; a part without what every workbook has is filled up.
  init(_ part: PartMarkup) {
    self.part = part
    let found = StyleSections(part)
    sections = found.sections
    formats = found.formats
    counts = (found.counts["fonts"] ?? 0, found.counts["fills"] ?? 0)
    let p = part.prefix
    added = Look.allCases.map { look in
      let font = firstFont + (look == .header || look == .title ? 1 : look == .link ? 2 : 0)
      let fill: Int =
        switch look {
        case .header: firstFill + 2
        case .error: firstFill + Annotation.Kind.error.rawValue
        case .warning: firstFill + Annotation.Kind.warning.rawValue
        case .text, .link, .title: 0
        }
      let wrap = look == .title ? "" : " wrapText=\"1\""
      return """
        <\(p)xf numFmtId="0" fontId="\(font)" fillId="\(fill)" borderId="0" applyFont="1" \
        applyFill="1" applyAlignment="1"><\(p)alignment vertical="top"\(wrap)/></\(p)xf>
        """
    }
  }

  /// Without fonts, one must stand at 0.
  private var firstFont: Int { max(1, counts.fonts) }
  /// The first two fills are none and a pattern, whatever the part says.
  private var firstFill: Int { max(2, counts.fills) }
  private var firstFormat: Int { max(1, formats.count) }

  /// Returns the number of a look of the list.
  func number(of look: Look) -> Int { firstFormat + look.rawValue }

  /// Returns the number of a style like another one but for its fill.
  mutating func style(like base: Int, _ kind: Annotation.Kind) -> Int {
    let key = SIMD2(base, kind.rawValue)
    if let number = known[key] { return number }
    let number = firstFormat + added.count
    added.append(clone(of: base, fill: firstFill + kind.rawValue))
    known[key] = number
    return number
  }

  private func clone(of base: Int, fill: Int) -> String {
    guard formats.indices.contains(base) else {
      return "<\(part.prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"\(fill)\" borderId=\"0\""
        + " applyFill=\"1\"/>"
    }
    var format = PartMarkup(Array(part.bytes[formats[base]]))
    var scanner = MarkupScanner(format.bytes)
    guard let tag = scanner.next() else { return "" }
    format.set("applyFill", of: tag, to: "1")
    format.set("fillId", of: tag, to: String(fill))
    return String(decoding: format.result, as: UTF8.self)
  }

  /// The part with all looks.
  var result: [UInt8] {
    var part = part
    let p = part.prefix
    let plain = "<\(p)font><\(p)sz val=\"11\"/><\(p)name val=\"宋体\"/></\(p)font>"
    let fonts = [
      plain, "<\(p)font><\(p)b/><\(p)sz val=\"11\"/><\(p)name val=\"宋体\"/></\(p)font>",
      "<\(p)font><\(p)u/><\(p)sz val=\"11\"/><\(p)color rgb=\"FF0563C1\"/>"
        + "<\(p)name val=\"宋体\"/></\(p)font>",
    ]
    let fills = ["FFFFC7CE", "FFFFEB9C", "FFD9E1F2"].map { color in
      "<\(p)fill><\(p)patternFill patternType=\"solid\"><\(p)fgColor rgb=\"\(color)\"/>"
        + "<\(p)bgColor indexed=\"64\"/></\(p)patternFill></\(p)fill>"
    }
    let patterns = ["none", "gray125"].map {
      "<\(p)fill><\(p)patternFill patternType=\"\($0)\"/></\(p)fill>"
    }
    let none = "<\(p)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    let border = "<\(p)border/>"
    add(fonts, to: "fonts", before: counts.fonts == 0 ? [plain] : [], &part)
    add(fills, to: "fills", before: Array(patterns.dropFirst(counts.fills)), &part)
    if sections["borders"] == nil { add([], to: "borders", before: [border], &part) }
    add(added, to: "cellXfs", before: formats.isEmpty ? [none] : [], &part)
    return part.result
  }

  /// Adds elements to a section, which is made where it is missing.
  private func add(
    _ elements: [String], to name: String, before: [String], _ part: inout PartMarkup
  ) {
    let all = before + elements
    if let section = sections[name] {
      part.set("count", of: section.tag, to: String(section.count + all.count))
      part.append(all.joined(), to: section.tag, end: section.end)
      return
    }
    let earlier = StyleSections.order.prefix { $0 != name }
    let place = earlier.compactMap { sections[$0]?.behind }.max() ?? sections[""]?.behind
    let p = part.prefix
    part.insert(
      "<\(p)\(name) count=\"\(all.count)\">\(all.joined())</\(p)\(name)>", at: place ?? 0)
  }
}
