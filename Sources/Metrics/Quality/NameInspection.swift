/// Names that were never filled in (DQ-21).
struct PlaceholderWords {
  /// Words with which a placeholder begins.
  private let openings: [String]
  /// With which characters they begin.
  private let initials: [Unicode.Scalar]
  /// Characters that stand for others when they stand twice.
  private let marks: Set<Unicode.Scalar>

  /// What may follow an opening word.
  private static let generic: Set<String> = [
    "", "企业", "公司", "单位", "有限公司", "企业名称", "公司名称", "单位名称", "名称", "数据", "平台", "模式", "方案", "解决方案",
    "行", "一", "二", "三", "甲", "乙", "丙",
  ]

  init(_ settings: QualitySettings) {
    let words = settings.words.map(NormalName.of)
    func isMark(_ word: String) -> Bool {
      let scalars = Array(word.unicodeScalars)
      return scalars.count == 2 && scalars[0] == scalars[1]
    }
    marks = Set(words.filter(isMark).compactMap(\.unicodeScalars.first))
    openings = words.filter { !$0.isEmpty && !isMark($0) }
    initials = Set(openings.compactMap(\.unicodeScalars.first)).sorted()
  }

  /// Returns whether a name is a placeholder: a mark twice, such as `XX`, away from Latin letters,
  /// or a word such as 测试 with nothing but a generic word or a number behind.
  func match(_ name: String) -> Bool {
    if PlaceholderWords.mayRepeat(name), hasMarks(name) { return true }
    guard let initial = name.unicodeScalars.first.map(PlaceholderWords.folded),
      initials.contains(initial)
    else { return false }
    let normal = NormalName.of(name)
    for word in openings where normal.hasPrefix(word) {
      let rest = normal.dropFirst(word.count).filter { !($0.isNumber || ":号-_".contains($0)) }
      if PlaceholderWords.generic.contains(rest) { return true }
    }
    return false
  }

  /// Whether a character may stand twice in a row: nearly no name has any that does.
  private static func mayRepeat(_ name: String) -> Bool {
    let mayRepeat = name.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { place in
        func repeats(_ width: Int) -> Bool {
          place + 2 * width <= bytes.count
            && (0..<width).allSatisfy { bytes[place + $0] == bytes[place + width + $0] }
        }
        let byte = bytes[place]
        return repeats(byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      }
    }
    return mayRepeat ?? true
  }

  private func hasMarks(_ name: String) -> Bool {
    var last: Unicode.Scalar?
    var beforeRun: Unicode.Scalar?
    var isRun = false
    for scalar in name.unicodeScalars.lazy.map(PlaceholderWords.folded) {
      if scalar == last {
        if !isRun { isRun = marks.contains(scalar) }
      } else {
        if isRun && !isLatin(scalar) && !isLatin(beforeRun) { return true }
        isRun = false
        beforeRun = last
      }
      last = scalar
    }
    return isRun && !isLatin(beforeRun)
  }

  private func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("a"..."z").contains($0) } ?? false
  }

  /// The scalar in half width and lower case.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    if (0x41...0x5A).contains(value) { value += 0x20 }
    return Unicode.Scalar(value) ?? scalar
  }
}

/// Names in the smaller tables that were never filled in (DQ-21).
struct NameInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard let settings = scene.settings(of: .placeholder) else { return }
    let words = PlaceholderWords(settings)
    let submission = scene.submission
    func look(
      _ name: String, _ column: String, _ source: SourceReference, _ code: CityCode
    ) {
      guard words.match(name), let city = scene.context.places[code] else { return }
      remarks.addPlaceholder(name, RemarkCell(source, column, city: city))
    }
    for row in submission.leadUnits { look(row.unit, "unit", row.source, row.city) }
    for row in submission.partners { look(row.unit, "unit", row.source, row.city) }
    for row in submission.modes { look(row.mode, "mode", row.source, row.city) }
    for row in submission.platforms {
      look(row.platform, "platform", row.source, row.city)
      look(row.owner, "owner", row.source, row.city)
    }
    for row in submission.solutions {
      look(row.solution, "solution", row.source, row.city)
      look(row.provider, "provider", row.source, row.city)
    }
    for row in submission.awards { look(row.recipient, "recipient", row.source, row.city) }
  }
}

extension RemarkCollector {
  /// Adds a name that was never filled in.
  mutating func addPlaceholder(_ name: String, _ cell: RemarkCell) {
    add(.placeholder, cell) { (name, "\(name.inQuotes)像是示例或占位内容，不是真实名称") }
  }
}
