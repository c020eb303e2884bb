import Metrics

/// Reads the parameters of a rule's kind.
struct KindReader {
  let reader: YAMLReader
  let selections: SelectionReader
  let figures: FigureReader

  init(reader: YAMLReader, items: [String]) {
    self.reader = reader
    selections = SelectionReader(reader: reader, items: items)
    figures = FigureReader(reader: reader, selections: selections)
  }

  /// Returns the kind of a rule with its parameters, or nil where either is flawed.
  func kind(of rule: YAMLReader.Place) -> RuleKind? {
    let name = reader.text("kind", of: rule)
    let with = reader.child("with", of: rule)
    guard let key = RuleKind.Key(rawValue: name) else {
      if !name.isEmpty {
        let known = RuleKind.Key.allCases.map(\.rawValue).joined(separator: "、")
        reader.flaw(reader.child("kind", of: rule), "“\(name)”不是判定方式，可用：\(known)")
      }
      return nil
    }
    guard with.isTable else {
      reader.flaw(with, "缺少“with”，应写明判定方式“\(name)”的参数")
      return nil
    }
    return kind(key, with)
  }

  private func kind(_ key: RuleKind.Key, _ with: YAMLReader.Place) -> RuleKind? {
    switch key {
    case .bound: bound(with).map { .bound($0) }
    case .cap: cap(with).map { .cap($0) }
    case .fixedAmount: fixedAmount(with).map { .fixedAmount($0) }
    case .upgrade: upgrade(with).map { .upgrade($0) }
    case .share: .share(share(with))
    case .membership: .membership(membership(with))
    case .requirement: requirement(with).map { .requirement($0) }
    case .dateOrder: dateOrder(with).map { .dateOrder($0) }
    case .workingDays: workingDays(with).map { .workingDays($0) }
    case .completeness: completeness(with).map { .completeness($0) }
    case .coverage: coverage(with).map { .coverage($0) }
    case .unique: unique(with).map { .unique($0) }
    case .information: .information(information(with))
    case .unanswered: unanswered(with)
    }
  }

  /// Returns what a rule is judged for: `rows` each by itself, `each` value, or the city.
  func subject(of with: YAMLReader.Place) -> RuleSubject {
    let each = reader.child("each", of: with)
    if reader.child("rows", of: with).node != nil {
      if each.node != nil { reader.flaw(each, "“rows”和“each”只能写一个，请删去其一") }
      return selections.rows("rows", of: with).map { .row($0) } ?? .city
    }
    guard each.node != nil else { return .city }
    reader.allowOnly(["table", "where", "by", "matching"], in: each)
    guard let table = selections.table("table", of: each) else { return .city }
    let rows = RowSelection(table, selections.conditions("where", of: each, in: table))
    let columns = selections.columns("by", of: each, in: table)
    let matching = reader.oneOrMore("matching", of: each)
    if !matching.isEmpty, matching.count != columns.count {
      reader.flaw(reader.child("matching", of: each), "“matching”应与“by”的列数相同")
    }
    return .each(rows, by: columns, matching: matching.isEmpty ? columns : matching)
  }

  private func unanswered(_ with: YAMLReader.Place) -> RuleKind {
    reader.allowOnly(["reason"], in: with)
    return .unanswered(UnansweredRule(reason: reader.text("reason", of: with)))
  }
}
