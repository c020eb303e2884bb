/// Where the sections of a styles part stand.
struct StyleSections {
  /// A section.
  struct Section {
    let tag: MarkupScanner.Tag
    /// Where the end tag begins; nil for an empty one.
    var end: Int?
    /// The byte behind the section.
    var behind: Int
    /// The number of elements in it.
    var count = 0
  }

  /// The sections up to the one of cells' looks, in the order of the format.
  static let order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]

  /// The sections by name; under the empty name the root, whose `behind` is its content's start.
  private(set) var sections: [String: Section] = [:]
  /// The looks of cells.
  private(set) var formats: [Range<Int>] = []

  /// The number of elements by section.
  var counts: [String: Int] { sections.mapValues(\.count) }

  /// Finds the sections.
  init(_ part: PartMarkup) {
    var scanner = MarkupScanner(part.bytes)
    var path: [(name: String, start: Int)] = []
    while let tag = scanner.next() {
      if tag.kind == .end {
        guard let opened = path.popLast() else { return }
        close(opened, at: tag, depth: path.count, in: path.last?.name ?? "")
        continue
      }
      let name = part.name(tag)
      if path.isEmpty { sections[""] = Section(tag: tag, behind: tag.range.upperBound) }
      if path.count == 1, Self.order.contains(name) {
        sections[name] = Section(tag: tag, behind: tag.range.upperBound)
      } else if path.count == 2, let parent = path.last?.name, sections[parent] != nil {
        sections[parent]?.count += 1
      }
      if tag.kind == .start {
        path.append((name, tag.range.lowerBound))
      } else if path.count == 2, path.last?.name == "cellXfs" {
        formats.append(tag.range)
      }
    }
  }

  private mutating func close(
    _ opened: (name: String, start: Int), at tag: MarkupScanner.Tag, depth: Int, in parent: String
  ) {
    if depth == 1 {
      sections[opened.name]?.end = tag.range.lowerBound
      sections[opened.name]?.behind = tag.range.upperBound
    } else if depth == 2, parent == "cellXfs" {
      formats.append(opened.start..<tag.range.upperBound)
    }
  }
}
