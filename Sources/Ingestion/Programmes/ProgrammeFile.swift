package import Metrics

/// Reads a programme file: YAML to a `Programme`, or every flaw with its line.
package enum ProgrammeFile {
  /// Returns the programme that a file describes.
  ///
  /// - Parameters:
  ///   - text: The file's content.
  ///   - files: Returns another file of the folder Templates by its path, such as
  ///     `programmes/guangdong-2023.yaml`, or nil where there is none; a programme may extend
  ///     another and use a calendar.
  /// - Returns: The programme.
  /// - Throws: `FileFlaws` with all flaws in the order of their lines.
  package static func read(
    _ text: String, files: @escaping (String) -> String? = { _ in nil }
  ) throws(FileFlaws) -> Programme {
    let reader = YAMLReader()
    let own = reader.document(text)
    guard own.node != nil else { throw FileFlaws(reader.flaws) }
    let root = ProgrammeBase(reader: reader, files: files).extended(own)
    reader.allowOnly(keys, in: root)
    let kind = reader.text("kind", of: root, default: "pilot")
    if !["pilot", "subsidy"].contains(kind) {
      reader.flaw(
        reader.child("kind", of: root), "“\(kind)”应为 pilot（试点）或 subsidy（奖补政策）")
    }
    var programme = programme(reader, root, isSubsidy: kind == "subsidy")
    checkOrder(of: programme, reader, root)
    let book = RuleBookReader(
      reader: reader, end: programme.end, regions: Set(programme.cities.map(\.region)))
    programme.items = book.items(root)
    programme.rules = book.book(
      root, items: programme.items, calendar: calendar(reader, root, files))
    let years = programme.checkpoints.map(\.year)
    programme.evaluations = EvaluationReader(
      reader: reader, book: programme.rules, years: years
    ).stages(root)
    guard reader.flaws.isEmpty else { throw FileFlaws(reader.flaws) }
    return programme
  }

  private static let keys = [
    "id", "kind", "extends", "name", "document", "rule_set", "title", "issuer", "total", "start",
    "end", "checkpoints", "cities", "indicators", "counting", "scoring", "notes", "calendar",
    "items", "documents", "rules", "remove_rules", "evaluations",
  ]

  private static func programme(
    _ reader: YAMLReader, _ root: YAMLReader.Place, isSubsidy: Bool
  ) -> Programme {
    let total = reader.child("total", of: root)
    reader.allowOnly(["code", "name"], in: total)
    /// A subsidy has none of the parts that count and score.
    func has(_ key: String) -> Bool { !isSubsidy || reader.child(key, of: root).node != nil }
    var programme = Programme(
      id: reader.text("id", of: root), name: reader.text("name", of: root),
      document: reader.text("document", of: root), ruleSet: reader.text("rule_set", of: root),
      title: reader.text("title", of: root),
      issuer: reader.text("issuer", of: root, default: ""),
      totalCode: CityCode(rawValue: reader.text("code", of: total)),
      totalName: reader.text("name", of: total), start: reader.day("start", of: root),
      end: reader.day("end", of: root),
      checkpoints: has("checkpoints") ? checkpoints(reader, root) : [],
      cities: cities(reader, root), indicators: has("indicators") ? indicators(reader, root) : [],
      counting: has("counting")
        ? counting(reader, reader.child("counting", of: root)) : .industrialSizes,
      scoring: has("scoring") ? scoring(reader, reader.child("scoring", of: root)) : .unscored,
      notes: reader.texts("notes", of: root))
    programme.isSubsidy = isSubsidy
    return programme
  }

  private static func calendar(
    _ reader: YAMLReader, _ root: YAMLReader.Place, _ files: (String) -> String?
  ) -> WorkingCalendar {
    let name = reader.text("calendar", of: root, default: "")
    guard !name.isEmpty else { return .empty }
    let place = reader.child("calendar", of: root)
    guard let text = files("calendars/\(name).yaml") else {
      reader.flaw(place, "找不到工作日历“\(name)”（calendars/\(name).yaml）")
      return .empty
    }
    do throws(FileFlaws) {
      return try CalendarFile.read(text)
    } catch {
      for flaw in error.flaws {
        reader.flaw(place, flaw.text(in: "工作日历“\(name)”"))
      }
      return .empty
    }
  }

  private static func checkpoints(_ reader: YAMLReader, _ root: YAMLReader.Place) -> [Checkpoint] {
    var seen: Set<Int> = []
    return reader.list("checkpoints", of: root).map { place in
      reader.allowOnly(["year", "day"], in: place)
      let year = reader.targetYear("year", of: place)
      if year > 0, !seen.insert(year).inserted {
        reader.flaw(reader.child("year", of: place), "检查点年份“\(year)”重复")
      }
      return Checkpoint(year: year, day: reader.day("day", of: place))
    }
  }

  private static func cities(_ reader: YAMLReader, _ root: YAMLReader.Place) -> [ProgrammeCity] {
    var seen: Set<String> = []
    return reader.list("cities", of: root).map { place in
      reader.allowOnly(
        ["code", "name", "region", "minimum", "award", "first_tranche", "national"], in: place)
      let code = reader.text("code", of: place)
      if !code.isEmpty, code.count != 6 || !code.allSatisfy(\.isASCIIDigit) {
        reader.flaw(reader.child("code", of: place), "城市代码“\(code)”应为6位数字（加引号）")
      } else if !seen.insert(code).inserted {
        reader.flaw(reader.child("code", of: place), "城市代码“\(code)”重复")
      }
      return ProgrammeCity(
        code: CityCode(rawValue: code), name: reader.text("name", of: place),
        region: reader.text("region", of: place, default: ""),
        minimumEnterprises: reader.number("minimum", of: place, in: 0...1_000_000),
        award: reader.money("award", of: place),
        firstTranche: reader.money("first_tranche", of: place),
        nationalBatch: reader.text("national", of: place, default: ""))
    }
  }

  private static func indicators(_ reader: YAMLReader, _ root: YAMLReader.Place) -> [Indicator] {
    var seen: Set<IndicatorKey> = []
    return reader.list("indicators", of: root).compactMap { place in
      reader.allowOnly(
        ["key", "name", "short_name", "unit", "prose_unit", "aliases", "weight", "definition"],
        in: place)
      let text = reader.text("key", of: place)
      guard let key = IndicatorKey(rawValue: text) else {
        let keys = IndicatorKey.allCases.map(\.rawValue).joined(separator: "、")
        reader.flaw(reader.child("key", of: place), "“\(text)”不是指标，可用：\(keys)")
        return nil
      }
      if !seen.insert(key).inserted { reader.flaw(place, "指标“\(text)”重复") }
      return Indicator(
        key: key, name: reader.text("name", of: place),
        shortName: reader.text("short_name", of: place), unit: reader.text("unit", of: place),
        proseUnit: reader.text("prose_unit", of: place),
        aliases: reader.texts("aliases", of: place),
        weight: reader.number("weight", of: place, in: 0...1000),
        definition: reader.text("definition", of: place))
    }
  }

  private static func counting(
    _ reader: YAMLReader, _ place: YAMLReader.Place
  )
    -> CountingConditions
  {
    reader.allowOnly(
      [
        "minimum_level", "large_employees", "large_revenue", "enterprises_per_sub_industry",
        "conditions",
      ], in: place)
    var seen: Set<ExclusionReason> = []
    let conditions = reader.list("conditions", of: place).compactMap { item -> CountingCondition? in
      reader.allowOnly(["reason", "name", "definition", "clause"], in: item)
      let text = reader.text("reason", of: item)
      guard let reason = ExclusionReason(rawValue: text) else {
        let known = ExclusionReason.allCases.map(\.rawValue).joined(separator: "、")
        reader.flaw(reader.child("reason", of: item), "“\(text)”不是计入条件，可用：\(known)")
        return nil
      }
      if !seen.insert(reason).inserted { reader.flaw(item, "计入条件“\(text)”重复") }
      return CountingCondition(
        reason: reason, name: reader.text("name", of: item),
        definition: reader.text("definition", of: item), clause: reader.text("clause", of: item))
    }
    if conditions.dropLast().contains(where: { $0.reason == .duplicate }) {
      reader.flaw(
        reader.child("conditions", of: place),
        "条件 duplicate 应排在最后：它只比较通过其他条件的行")
    }
    return CountingConditions(
      conditions: conditions, minimumLevel: reader.number("minimum_level", of: place, in: 1...4),
      largeEmployees: reader.number("large_employees", of: place, in: 1...10_000_000),
      largeRevenue: Money(
        wan: Int64(reader.number("large_revenue", of: place, in: 1...100_000_000))),
      enterprisesPerSubIndustry: reader.number(
        "enterprises_per_sub_industry", of: place, in: 1...100_000))
  }

  private static func scoring(_ reader: YAMLReader, _ place: YAMLReader.Place) -> ScoringScheme {
    reader.allowOnly(
      ["origin", "behind_percent", "explain_above_percent", "suspect_above_percent", "bands"],
      in: place)
    let bands = reader.list("bands", of: place).map { band in
      reader.allowOnly(["name", "minimum"], in: band)
      return GradeBand(
        name: reader.text("name", of: band),
        minimum: reader.number("minimum", of: band, in: 0...100))
    }
    if zip(bands, bands.dropFirst()).contains(where: { $0.minimum <= $1.minimum }) {
      reader.flaw(reader.child("bands", of: place), "等次应从高到低排列")
    }
    return ScoringScheme(
      origin: reader.text("origin", of: place), bands: bands,
      behindPercent: reader.number("behind_percent", of: place, in: 0...100),
      explainAbovePercent: reader.number("explain_above_percent", of: place, in: 100...10_000),
      suspectAbovePercent: reader.number("suspect_above_percent", of: place, in: 100...10_000))
  }

  private static func checkOrder(
    of programme: Programme, _ reader: YAMLReader, _ root: YAMLReader.Place
  ) {
    if programme.end < programme.start {
      reader.flaw(reader.child("end", of: root), "实施期末日早于起始日")
    }
    let days = [programme.start] + programme.checkpoints.map(\.day)
    if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) {
      reader.flaw(
        reader.child("checkpoints", of: root), "检查点应晚于起始日，并按时间先后排列")
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
