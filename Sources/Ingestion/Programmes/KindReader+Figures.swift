import Metrics

/// Kinds that compare or show figures.
extension KindReader {
  func bound(_ with: YAMLReader.Place) -> BoundRule? {
    let isList = reader.child("checks", of: with).node != nil
    let keys = ["name", "figure", "at_least", "at_most", "equals"]
    reader.allowOnly(["rows", "each"] + (isList ? ["checks"] : keys), in: with)
    let subject = subject(of: with)
    var table: TableKey?
    if case .row(let rows) = subject { table = rows.table }
    let places = isList ? reader.list("checks", of: with) : [with]
    let checks = places.flatMap { place in
      if isList { reader.allowOnly(keys, in: place) }
      return self.checks(place, row: table)
    }
    return checks.isEmpty ? nil : BoundRule(subject: subject, checks: checks)
  }

  private func checks(_ place: YAMLReader.Place, row table: TableKey?) -> [BoundRule.Check] {
    let figure = NamedFigure(
      reader.text("name", of: place), figures.figure("figure", of: place, row: table))
    let checks = BoundRule.Relation.allCases.compactMap { relation -> BoundRule.Check? in
      let limit = reader.child(relation.rawValue, of: place)
      guard limit.node != nil else { return nil }
      let name = !limit.isTable ? "" : reader.text("name", of: limit, default: "")
      return BoundRule.Check(
        figure, relation,
        NamedFigure(name, figures.figure(relation.rawValue, of: place, row: table)))
    }
    if checks.isEmpty { reader.flaw(place, "缺少界限，可用：at_least、at_most、equals") }
    return checks
  }

  func share(_ with: YAMLReader.Place) -> ShareRule {
    reader.allowOnly(
      ["part", "base", "other_bases", "at_least", "at_most", "given_out"], in: with)
    var rule = ShareRule(
      part: figures.named("part", of: with), base: figures.named("base", of: with))
    rule.atLeast = reader.percent("at_least", of: with)
    rule.atMost = reader.percent("at_most", of: with)
    if rule.atLeast == nil, rule.atMost == nil {
      reader.flaw(with, "缺少界限，可用：at_least、at_most（百分数）")
    }
    if reader.child("given_out", of: with).node != nil {
      rule.givenOut = figures.figure("given_out", of: with)
    }
    if reader.child("other_bases", of: with).node != nil {
      rule.otherBases = reader.list("other_bases", of: with).map { place in
        reader.allowOnly(["name", "figure"], in: place)
        return NamedFigure(
          reader.text("name", of: place), figures.figure("figure", of: place))
      }
    }
    return rule
  }

  func information(_ with: YAMLReader.Place) -> InformationRule {
    reader.allowOnly(["items"], in: with)
    return InformationRule(
      items: reader.list("items", of: with).map { place in
        reader.allowOnly(["name", "figure", "of"], in: place)
        let figure = NamedFigure(
          reader.text("name", of: place), figures.figure("figure", of: place))
        let hasWhole = reader.child("of", of: place).node != nil
        return InformationRule.Item(
          figure, of: hasWhole ? figures.figure("of", of: place) : nil)
      })
  }
}
