import Metrics

/// Reads the documents, items and rules of a programme file.
struct RuleBookReader {
  let reader: YAMLReader
  /// The last day of the programme, which rules may name as `end`.
  let end: CalendarDay
  /// The regions of the programme's cities.
  let regions: Set<String>

  /// Returns the items of a subsidy; a missing list is empty.
  func items(_ root: YAMLReader.Place) -> [AwardItem] {
    guard reader.child("items", of: root).node != nil else { return [] }
    var seen: Set<String> = []
    return reader.list("items", of: root).map { place in
      reader.allowOnly(["key", "name", "aliases"], in: place)
      let item = AwardItem(
        key: reader.text("key", of: place), name: reader.text("name", of: place),
        aliases: reader.texts("aliases", of: place))
      for spelling in [item.key, item.name] + item.aliases
      where !seen.insert(NormalName.of(spelling)).inserted && !spelling.isEmpty {
        reader.flaw(place, "奖补项目“\(spelling)”重复")
      }
      return item
    }
  }

  /// Returns the rules; a file without any gives an empty book.
  func book(
    _ root: YAMLReader.Place, items: [AwardItem], calendar: WorkingCalendar
  ) -> RuleBook {
    let hasRules = reader.child("rules", of: root).node != nil
    let listed = hasRules ? reader.list("rules", of: root) : []
    let documents = documents(
      root, rules: Set(listed.map { reader.text("id", of: $0, default: "") }))
    guard hasRules else {
      return RuleBook(documents: documents, calendar: calendar)
    }
    let kinds = KindReader(reader: reader, items: items.map(\.key))
    let keys = documents.map(\.key)
    var seen: Set<String> = []
    let places = listed
    let rules = places.compactMap { place -> Rule? in
      let rule = rule(place, kinds: kinds, documents: keys)
      if let rule, !seen.insert(rule.id).inserted {
        reader.flaw(reader.child("id", of: place), "规则编号“\(rule.id)”重复")
      }
      return rule
    }
    let ids = Set(places.map { reader.text("id", of: $0, default: "") })
    for place in places {
      for id in reader.oneOrMore("conflicts", of: place) where !ids.contains(id) {
        reader.flaw(reader.child("conflicts", of: place), "没有编号为“\(id)”的规则")
      }
    }
    return RuleBook(documents: documents, rules: rules, calendar: calendar)
  }

  private func documents(
    _ root: YAMLReader.Place, rules: Set<String>
  ) -> [RuleDocument] {
    guard reader.child("documents", of: root).node != nil else { return [] }
    var seen: Set<String> = []
    return reader.list("documents", of: root).map { place in
      let document = RuleBookReader.document(at: place, reader, rules: rules)
      checkPeriod(document.validFrom, document.validTo, at: place)
      if !seen.insert(document.key).inserted {
        reader.flaw(place, "文件“\(document.key)”重复")
      }
      return document
    }
  }

  /// Returns a document with what it says for the comparison of policies.
  static func document(
    at place: YAMLReader.Place, _ reader: YAMLReader, rules: Set<String>
  ) -> RuleDocument {
    reader.allowOnly(
      ["key", "title", "number", "short_name", "from", "to", "note", "comparison"], in: place)
    var document = RuleDocument(
      key: reader.text("key", of: place), title: reader.text("title", of: place),
      number: reader.text("number", of: place, default: ""),
      shortName: reader.text("short_name", of: place),
      validFrom: reader.optionalDay("from", of: place),
      validTo: reader.optionalDay("to", of: place),
      note: reader.text("note", of: place, default: ""))
    document.comparison = ComparisonReader(reader: reader).entries(of: place, rules: rules)
    return document
  }

  private func rule(
    _ place: YAMLReader.Place, kinds: KindReader, documents: [String]
  ) -> Rule? {
    reader.allowOnly(
      [
        "id", "document", "clause", "title", "severity", "kind", "with", "scope", "regions",
        "from", "to", "due", "more_data", "conflicts", "note", "also",
      ], in: place)
    let document = reader.text("document", of: place)
    if !document.isEmpty, !documents.contains(document) {
      reader.flaw(
        reader.child("document", of: place),
        "没有键为“\(document)”的文件，可用：\(documents.joined(separator: "、"))")
    }
    let id = reader.text("id", of: place)
    let clause = reader.text("clause", of: place)
    let title = reader.text("title", of: place)
    let severity = reader.choice(
      "severity", of: place, called: "严格程度", among: RuleSeverity.self)
    let kind = kinds.kind(of: place)
    guard let severity, let kind else { return nil }
    var rule = Rule(
      id: id, document: document, clause: clause, title: title, severity: severity, kind: kind)
    if reader.child("also", of: place).node != nil {
      rule.furtherKinds = reader.list("also", of: place).compactMap { part in
        reader.allowOnly(["kind", "with"], in: part)
        return kinds.kind(of: part)
      }
    }
    complete(&rule, from: place)
    return rule
  }

  private func complete(_ rule: inout Rule, from place: YAMLReader.Place) {
    let scope = reader.text("scope", of: place, default: "city")
    if !["city", "whole"].contains(scope) {
      reader.flaw(reader.child("scope", of: place), "“\(scope)”应为 city（逐市）或 whole（全部）")
    }
    rule.scope.isWhole = scope == "whole"
    rule.scope.regions = reader.oneOrMore("regions", of: place)
    for region in rule.scope.regions where !regions.contains(region) {
      reader.flaw(reader.child("regions", of: place), "没有城市属于区域“\(region)”")
    }
    rule.validFrom = reader.optionalDay("from", of: place)
    rule.validTo = reader.optionalDay("to", of: place)
    checkPeriod(rule.validFrom, rule.validTo, at: place)
    if reader.text("due", of: place, default: "") == "end" {
      rule.due = end
    } else {
      rule.due = reader.optionalDay("due", of: place)
    }
    rule.moreData = reader.oneOrMore("more_data", of: place)
    rule.conflicts = reader.oneOrMore("conflicts", of: place)
    rule.note = reader.text("note", of: place, default: "")
    if rule.severity == .guidance, !([rule.kind] + rule.furtherKinds).allSatisfy(\.isOnlyShown) {
      reader.flaw(
        reader.child("kind", of: place), "引导性规则只展示数据，判定方式应为 information 或 unanswered")
    }
  }

  private func checkPeriod(
    _ from: CalendarDay?, _ to: CalendarDay?, at place: YAMLReader.Place
  ) {
    if let from, let to, to < from {
      reader.flaw(reader.child("to", of: place), "失效日期早于生效日期")
    }
  }
}

extension RuleKind {
  /// A Boolean value indicating whether the kind shows figures, or nothing, instead of judging.
  fileprivate var isOnlyShown: Bool {
    switch self {
    case .information, .unanswered: true
    default: false
    }
  }
}
