import Metrics

/// Kinds that judge dates.
extension KindReader {
  func dateOrder(_ with: YAMLReader.Place) -> DateOrderRule? {
    reader.allowOnly(["rows", "steps"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    let steps = reader.list("steps", of: with).compactMap { step($0, in: rows.table) }
    if steps.count < 2 { reader.flaw(reader.child("steps", of: with), "至少要有两个日期") }
    return DateOrderRule(rows: rows, steps: steps)
  }

  /// A column's key, `start`, `end`, or `{ column: …, optional: true, later: true }`.
  private func step(_ place: YAMLReader.Place, in table: TableKey) -> DateOrderRule.Step? {
    guard let name = place.scalar else {
      reader.allowOnly(["column", "day", "optional", "later"], in: place)
      var step = DateOrderRule.Step(.start)
      step.isOptional = reader.flag("optional", of: place)
      step.isLater = reader.flag("later", of: place)
      if let day = reader.optionalDay("day", of: place) {
        step.origin = .day(day)
        let column = reader.child("column", of: place)
        if column.node != nil { reader.flaw(column, "“day”和“column”只能写一个，请删去其一") }
      } else if let column = selections.column("column", of: place, in: table, holding: [.day]) {
        step.origin = .column(column)
      } else {
        reader.flaw(place, "缺少日期，可用：column（日期列）、day（日期）")
        return nil
      }
      return step
    }
    switch name {
    case "start": return DateOrderRule.Step(.start)
    case "end": return DateOrderRule.Step(.end)
    default:
      guard DerivedColumns.column(name, of: table)?.content == .day else {
        let known = DerivedColumns.all(of: table).filter { $0.content == .day }.map(\.key)
        reader.flaw(
          place, "表“\(table.words)”没有日期列“\(name)”，可用：\(known.joined(separator: "、"))、start、end")
        return nil
      }
      return DateOrderRule.Step(.column(name))
    }
  }

  func workingDays(_ with: YAMLReader.Place) -> WorkingDayRule? {
    reader.allowOnly(["rows", "from", "to", "at_least", "first_day"], in: with)
    guard let rows = selections.rows("rows", of: with),
      let from = day("from", of: with, in: rows.table),
      let to = day("to", of: with, in: rows.table)
    else { return nil }
    let first = reader.text("first_day", of: with, default: "counted")
    if !["counted", "skipped"].contains(first) {
      reader.flaw(reader.child("first_day", of: with), "“\(first)”应为 counted 或 skipped")
    }
    return WorkingDayRule(
      rows: rows, from: from, to: to,
      atLeast: reader.number("at_least", of: with, in: 1...365),
      countsFirstDay: first == "counted")
  }

  private func day(
    _ key: String, of with: YAMLReader.Place, in table: TableKey
  ) -> String? {
    selections.columns(key, of: with, in: table, holding: [.day]).first
  }
}
