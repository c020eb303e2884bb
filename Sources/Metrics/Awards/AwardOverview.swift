/// The awards of a subsidy: by item, recipient and year, beside the money received and matched.
package struct AwardOverview: Sendable, Hashable {
  /// The awards of each item of the policy, in the policy's order; items without awards stand too.
  package var items: [AwardItemTotal]
  /// Awards whose item no policy knows.
  package var unknown: AwardTotal
  /// The awards by recipient, the largest sum first, then by name.
  package var recipients: [AwardRecipientTotal]
  /// The awards by year of decision, in order; nil stands for awards without a date, at the end.
  package var years: [AwardYearTotal]
  /// Everything that was awarded.
  package var total: AwardTotal
  /// 下达 of central money up to the as-of date.
  package var centralReceived: Money
  /// 下达 of municipal money up to the as-of date.
  package var municipalReceived: Money
  /// 安排 of municipal money up to the as-of date.
  package var municipalArranged: Money

  /// Sums up the awards of cities up to the as-of date of an assessment.
  ///
  /// - Parameters:
  ///   - cities: The cities, in official order.
  ///   - assessment: The assessment that they belong to.
  package init(of cities: [CityAssessment], in assessment: Assessment) {
    let programme = assessment.programme
    let known = AwardItems(programme.items)
    let records = assessment.submission.awards
    let places = cities.flatMap(\.rows.awards).filter {
      records[$0].isKnown(at: assessment.asOf)
    }
    var sums: [String: AwardTotal] = [:]
    unknown = AwardTotal()
    total = AwardTotal()
    for place in places {
      let award = records[place]
      total.add(award, at: place)
      if known.contains(award.item) {
        sums[known.key(of: award.item), default: AwardTotal()].add(award, at: place)
      } else {
        unknown.add(award, at: place)
      }
    }
    items = programme.items.map { item in
      AwardItemTotal(
        item: item, total: sums[item.key] ?? AwardTotal(),
        rules: programme.rules.rules(about: item.key))
    }
    recipients = AwardOverview.recipients(of: places, in: records)
    years = AwardOverview.years(of: places, in: records)
    func sum(_ flow: FundFlow, _ origin: FundSource) -> Money {
      cities.reduce(.zero) { $0 + $1.funds.sum(flow: flow, origin: origin) }
    }
    centralReceived = sum(.received, .central)
    municipalReceived = sum(.received, .municipal)
    municipalArranged = sum(.arranged, .municipal)
  }

  /// Parties go by their code where it is legal, else by their comparable name.
  private static func recipients(
    of rows: [Int], in records: [AwardRecord]
  ) -> [AwardRecipientTotal] {
    var places: [String: Int] = [:]
    var totals: [AwardRecipientTotal] = []
    for row in rows {
      let award = records[row]
      let code = award.creditCode
      let key = code.isLegal ? code.text : NormalName.of(award.recipient)
      let place = places[key] ?? totals.count
      if place == totals.count {
        totals.append(AwardRecipientTotal(recipient: award.recipient, creditCode: code))
        places[key] = place
      }
      totals[place].total.add(award, at: row)
    }
    return totals.sorted {
      ($1.total.sum, $0.recipient) < ($0.total.sum, $1.recipient)
    }
  }

  private static func years(of rows: [Int], in records: [AwardRecord]) -> [AwardYearTotal] {
    let groups = Dictionary(grouping: rows) { records[$0].decidedOn?.day.year }
    return groups.map { year, rows in
      var total = AwardTotal()
      for row in rows { total.add(records[row], at: row) }
      return AwardYearTotal(year: year, total: total)
    }.sorted { ($0.year ?? .max) < ($1.year ?? .max) }
  }
}

extension RuleBook {
  /// Returns the rules that look at one item alone, in order.
  func rules(about item: String) -> [Rule] {
    rules.filter { rule in
      ([rule.kind] + rule.furtherKinds).contains { $0.awardItems == [item] }
    }
  }
}
