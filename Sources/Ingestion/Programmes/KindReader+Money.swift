import Metrics

/// Kinds that judge amounts of money.
extension KindReader {
  func cap(_ with: YAMLReader.Place) -> CapRule? {
    reader.allowOnly(
      ["rows", "per", "amount", "floor", "limit", "units", "rate", "base", "after"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    var rule = CapRule(rows: rows, amount: money("amount", of: with, in: rows.table))
    rule.per = optionalColumns("per", of: with, in: rows.table)
    rule.floor = reader.optionalAmount("floor", of: with)
    rule.limit = reader.optionalAmount("limit", of: with)
    rule.units = selections.column("units", of: with, in: rows.table, holding: [.count])
    rule.rate = reader.percent("rate", of: with)
    let base = reader.child("base", of: with)
    if rule.rate != nil {
      rule.base = money("base", of: with, in: rows.table)
    } else if base.node != nil {
      reader.flaw(base, "没有写明“rate”（百分数），“base”不起作用；请写明“rate”，或删去“base”")
    }
    let units = reader.child("units", of: with)
    if units.node != nil, rule.limit == nil {
      reader.flaw(units, "没有写明“limit”（万元），“units”不起作用；请写明“limit”，或删去“units”")
    }
    if reader.child("after", of: with).node != nil {
      rule.after = money("after", of: with, in: rows.table)
    }
    if rule.limit == nil, rule.rate == nil, rule.after.isEmpty {
      reader.flaw(with, "缺少界限，可用：limit（万元）、rate（百分数）、after（应先有的资金）")
    }
    if let floor = rule.floor, let limit = rule.limit, floor > limit {
      reader.flaw(reader.child("floor", of: with), "下限高于上限")
    }
    return rule
  }

  func fixedAmount(_ with: YAMLReader.Place) -> FixedAmountRule? {
    reader.allowOnly(["rows", "per", "amount", "value"], in: with)
    guard let rows = selections.rows("rows", of: with) else { return nil }
    return FixedAmountRule(
      rows: rows, per: optionalColumns("per", of: with, in: rows.table),
      amount: money("amount", of: with, in: rows.table), value: reader.amount("value", of: with))
  }

  func upgrade(_ with: YAMLReader.Place) -> UpgradeRule? {
    reader.allowOnly(["tiers", "project", "amount", "base"], in: with)
    let tiers = reader.list("tiers", of: with).compactMap { place -> UpgradeRule.Tier? in
      reader.allowOnly(["name", "rows", "limit", "rate"], in: place)
      guard let rows = selections.rows("rows", of: place) else { return nil }
      return UpgradeRule.Tier(
        name: reader.text("name", of: place), rows: rows,
        limit: reader.amount("limit", of: place), rate: reader.percent("rate", of: place))
    }
    guard let table = tiers.first?.rows.table else { return nil }
    if tiers.contains(where: { $0.rows.table != table }) {
      reader.flaw(reader.child("tiers", of: with), "各级别应取自同一张表")
    }
    if zip(tiers, tiers.dropFirst()).contains(where: { $0.limit < $1.limit }) {
      reader.flaw(reader.child("tiers", of: with), "级别应从高到低排列")
    }
    return UpgradeRule(
      tiers: tiers, project: selections.column("project", of: with, in: table),
      amount: money("amount", of: with, in: table),
      base: selections.column("base", of: with, in: table, holding: [.money]))
  }

  private func money(_ key: String, of place: YAMLReader.Place, in table: TableKey) -> [String] {
    selections.columns(key, of: place, in: table, holding: [.money])
  }

  func optionalColumns(
    _ key: String, of place: YAMLReader.Place, in table: TableKey
  ) -> [String] {
    guard reader.child(key, of: place).node != nil else { return [] }
    return selections.columns(key, of: place, in: table)
  }
}
