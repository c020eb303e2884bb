/// Many equal investments in one city (DQ-12).
struct AmountPattern: EnterpriseInspection {
  private let settings: QualitySettings
  private let scene: QualityScene
  /// The investments of each city with their rows, by place.
  private var amounts: [[(amount: Money, row: Int)]]

  init?(scene: QualityScene) {
    guard let settings = scene.settings(of: .sameAmounts) else { return nil }
    self.settings = settings
    self.scene = scene
    amounts = Array(repeating: [], count: scene.programme.cities.count)
  }

  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard let amount = row.investment.value, amount > .zero else { return }
    amounts[place.city].append((amount, place.index))
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    for (city, amounts) in amounts.enumerated() {
      guard let (count, first) = AmountPattern.mostFrequent(amounts),
        count >= settings.number(.rows),
        count * 100 >= settings.number(.percent) * amounts.count
      else { continue }
      let row = scene.submission.enterprises[first]
      remarks.add(.sameAmounts, RemarkCell(row.source, "investment", city: city)) {
        let amount = row.investment.value?.wanText ?? ""
        return (
          amount, "\(scene.cityName(city))填报总投资的\(amounts.count)行中有\(count)行同为\(amount)万元"
        )
      }
    }
  }

  /// How often the most frequent amount stands, and its first row; of equally frequent ones that
  /// which comes first.
  private static func mostFrequent(
    _ amounts: [(amount: Money, row: Int)]
  ) -> (count: Int, first: Int)? {
    let sorted = amounts.sorted { ($0.amount, $0.row) < ($1.amount, $1.row) }
    var best: (count: Int, first: Int)?
    var start = 0
    for place in sorted.indices {
      if sorted[place].amount != sorted[start].amount { start = place }
      let run = (count: place - start + 1, first: sorted[start].row)
      guard let known = best else {
        best = run
        continue
      }
      if (run.count, -run.first) > (known.count, -known.first) { best = run }
    }
    return best
  }
}

/// Awards whose base is exactly the cap divided by the rate, so that the award just reaches the
/// cap (DQ-12), and awards above their base (DQ-18).
struct AwardAmountInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    inspectCaps(&remarks)
    guard let settings = scene.settings(of: .grantAboveTotal) else { return }
    let tolerance = Money(fen: Int64(settings.number(.yuan)) * MoneyUnit.yuan.fen)
    for row in scene.submission.awards {
      guard let city = scene.context.places[row.city], let base = row.base.value, base > .zero
      else { continue }
      let awarded = (row.central.value ?? .zero) + (row.municipal.value ?? .zero)
      guard awarded > base + tolerance else { continue }
      let column = row.central.value == nil ? "municipal" : "central"
      remarks.add(.grantAboveTotal, RemarkCell(row.source, column, city: city)) {
        (
          (row.central.value ?? awarded).wanText,
          "中央补助与市级奖补合计\(awarded.wanText)万元，超过采购总额或核定投入\(base.wanText)万元"
        )
      }
    }
  }

  private func inspectCaps(_ remarks: inout RemarkCollector) {
    guard let settings = scene.settings(of: .capAmounts) else { return }
    let turning = turningPoints
    if turning.isEmpty { return }
    var found: [Int: (count: Int, first: AwardRecord)] = [:]
    for row in scene.submission.awards {
      guard let city = scene.context.places[row.city], let base = row.base.value,
        turning.contains(base)
      else { continue }
      found[city, default: (0, row)].count += 1
    }
    for (city, entry) in found.sorted(by: { $0.key < $1.key })
    where entry.count >= settings.number(.rows) {
      remarks.add(.capAmounts, RemarkCell(entry.first.source, "base", city: city)) {
        let base = entry.first.base.value?.wanText ?? ""
        return (base, "有\(entry.count)行的采购总额或核定投入正好使奖补达到封顶（封顶 ÷ 比例），如\(base)万元")
      }
    }
  }

  /// The bases at which a rule's rate reaches its cap.
  private var turningPoints: Set<Money> {
    var points: Set<Money> = []
    for rule in scene.programme.rules.rules {
      guard case .cap(let cap) = rule.kind, cap.rows.table == .awards, let limit = cap.limit,
        let rate = cap.rate, rate.numerator > 0
      else { continue }
      let (scaled, overflow) = limit.fen.multipliedReportingOverflow(by: rate.denominator)
      guard !overflow, scaled % rate.numerator == 0 else { continue }
      points.insert(Money(fen: scaled / rate.numerator))
    }
    return points
  }
}
