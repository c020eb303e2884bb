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

  /// Sums up the awards of a city up to the as-of date of an assessment.
  ///
  /// - Parameters:
  ///   - city: The city.
  ///   - assessment: The assessment that the city belongs to.
  package init(of city: CityAssessment, in assessment: Assessment) {
    let programme = assessment.programme
    let known = AwardItems(programme.items)
    let awards = city.rows.awards.map { assessment.submission.awards[$0] }.filter {
      $0.isKnown(at: assessment.asOf)
    }
    var sums: [String: AwardTotal] = [:]
    unknown = AwardTotal()
    total = AwardTotal()
    for award in awards {
      total.add(award)
      if known.contains(award.item) {
        sums[known.key(of: award.item), default: AwardTotal()].add(award)
      } else {
        unknown.add(award)
      }
    }
    items = programme.items.map { item in
      AwardItemTotal(
        item: item, total: sums[item.key] ?? AwardTotal(),
        rules: programme.rules.rules(about: item.key))
    }
    recipients = AwardOverview.recipients(of: awards)
    years = AwardOverview.years(of: awards)
    centralReceived = city.funds.sum(flow: .received, origin: .central)
    municipalReceived = city.funds.sum(flow: .received, origin: .municipal)
    municipalArranged = city.funds.sum(flow: .arranged, origin: .municipal)
  }

  /// Parties go by their code where it is legal, else by their comparable name.
  private static func recipients(of awards: [AwardRecord]) -> [AwardRecipientTotal] {
    var places: [String: Int] = [:]
    var totals: [AwardRecipientTotal] = []
    for award in awards {
      let code = award.creditCode
      let key = code.isLegal ? code.text : NormalName.of(award.recipient)
      let place = places[key] ?? totals.count
      if place == totals.count {
        totals.append(AwardRecipientTotal(recipient: award.recipient, creditCode: code))
        places[key] = place
      }
      totals[place].total.add(award)
    }
    return totals.sorted {
      ($1.total.sum, $0.recipient) < ($0.total.sum, $1.recipient)
    }
  }

  private static func years(of awards: [AwardRecord]) -> [AwardYearTotal] {
    let groups = Dictionary(grouping: awards) { $0.decidedOn?.day.year }
    return groups.map { year, awards in
      var total = AwardTotal()
      for award in awards { total.add(award) }
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
