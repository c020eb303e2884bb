/// A sum of awards; missing cells add nothing.
package struct AwardTotal: Sendable, Hashable {
  /// The number of rows.
  package var rows = 0
  /// 中央补助.
  package var central = Money.zero
  /// 市级奖补.
  package var municipal = Money.zero
  /// Rows without any readable amount.
  package var withoutAmount = 0
  /// The places of the rows in `Submission.awards`, in input order.
  package var places: [Int] = []

  /// Creates an empty sum.
  package init() {}

  /// Central and municipal money together.
  package var sum: Money { central + municipal }

  mutating func add(_ award: AwardRecord, at place: Int) {
    rows += 1
    places.append(place)
    central += award.central.value ?? .zero
    municipal += award.municipal.value ?? .zero
    if award.central.value == nil, award.municipal.value == nil { withoutAmount += 1 }
  }
}

/// The awards of one item, with the rules that limit it.
package struct AwardItemTotal: Sendable, Hashable {
  /// The item.
  package var item: AwardItem
  /// Its awards.
  package var total: AwardTotal
  /// The rules that look at this item alone.
  package var rules: [Rule]
}

/// The awards of one recipient.
package struct AwardRecipientTotal: Sendable, Hashable {
  /// The recipient's name as first handed in.
  package var recipient: String
  /// Its credit code; it may be missing or illegal.
  package var creditCode: CreditCode
  /// Its awards.
  package var total = AwardTotal()
}

/// The awards of one year.
package struct AwardYearTotal: Sendable, Hashable {
  /// The year of approval, payment or recognition; nil for awards without a date.
  package var year: Int?
  /// The awards.
  package var total: AwardTotal
}

extension AwardRecord {
  /// Returns whether any of the award's dates lies on or before a day, or none is given.
  func isKnown(at day: CalendarDay) -> Bool {
    days.compactMap { $0.value?.earliest }.min().map { $0 <= day } ?? true
  }
}
