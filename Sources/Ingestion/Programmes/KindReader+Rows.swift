import Metrics

/// Kinds that judge single rows and what is among them.
extension KindReader {
  func membership(_ with: YAMLReader.Place) -> MembershipRule {
    let isList = reader.child("cases", of: with).node != nil
    let keys = ["rows", "columns", "values", "in", "collective"]
    reader.allowOnly(isList ? ["cases", "expected"] : keys + ["expected"], in: with)
    let places = isList ? reader.list("cases", of: with) : [with]
    let cases = places.compactMap { place -> MembershipRule.Case? in
      if isList { reader.allowOnly(keys, in: place) }
      return membershipCase(place)
    }
    return MembershipRule(cases: cases, expected: reader.text("expected", of: with))
  }

  private func membershipCase(_ place: YAMLReader.Place) -> MembershipRule.Case? {
    guard let rows = selections.rows("rows", of: place) else { return nil }
    var part = MembershipRule.Case(
      rows: rows, columns: selections.columns("columns", of: place, in: rows.table))
    part.values = reader.oneOrMore("values", of: place)
    part.collective = reader.oneOrMore("collective", of: place)
    if reader.child("in", of: place).node != nil {
      part.references = reader.list("in", of: place).compactMap { reference($0, from: rows.table) }
    }
    if part.values.isEmpty, part.references.isEmpty {
      reader.flaw(place, "缺少范围，可用：values（取值）、in（其他表）")
    }
    return part
  }

  private func reference(
    _ place: YAMLReader.Place, from table: TableKey
  ) -> MembershipRule.Reference? {
    reader.allowOnly(["rows", "columns", "matching"], in: place)
    guard let rows = selections.rows("rows", of: place) else { return nil }
    let matching = optionalColumns("matching", of: place, in: rows.table)
    _ = optionalColumns("matching", of: place, in: table)
    return MembershipRule.Reference(
      rows: rows, columns: selections.columns("columns", of: place, in: rows.table),
      matching: matching)
  }

  func requirement(_ with: YAMLReader.Place) -> RequirementRule? {
    reader.allowOnly(["rows", "must", "expected"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    let conditions = selections.conditions("must", of: with, in: rows.table)
    if conditions.isEmpty { reader.flaw(with, "缺少“must”，应写明每行须满足的条件") }
    return RequirementRule(
      rows: rows, conditions: conditions, expected: reader.text("expected", of: with))
  }

  func completeness(_ with: YAMLReader.Place) -> CompletenessRule? {
    reader.allowOnly(["rows", "columns", "since"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    return CompletenessRule(
      rows: rows, columns: selections.columns("columns", of: with, in: rows.table),
      since: reader.optionalDay("since", of: with))
  }

  func coverage(_ with: YAMLReader.Place) -> CoverageRule? {
    reader.allowOnly(["each", "in", "column", "required", "wanted"], in: with)
    guard let rows = selections.rows("in", of: with),
      let column = selections.column("column", of: with, in: rows.table)
    else { return nil }
    let required = reader.oneOrMore("required", of: with)
    if required.isEmpty { reader.flaw(with, "缺少“required”，应写明须有的类别") }
    return CoverageRule(
      subject: subject(of: with), rows: rows, column: column, required: required,
      wanted: reader.oneOrMore("wanted", of: with))
  }

  func unique(_ with: YAMLReader.Place) -> UniqueRule? {
    reader.allowOnly(["rows", "by"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    return UniqueRule(rows: rows, by: selections.columns("by", of: with, in: rows.table))
  }
}
