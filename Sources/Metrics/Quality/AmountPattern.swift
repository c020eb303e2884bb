/// Many equal investments in one city (DQ-12).
struct AmountPattern: EnterpriseInspection {
  private let settings: QualitySettings
  private let scene: QualityScene
  /// The amounts of each city that may be the most frequent, by place.
  private var counters: [FrequentAmounts]

  init?(scene: QualityScene) {
    guard let settings = scene.settings(of: .sameAmounts) else { return nil }
    self.settings = settings
    self.scene = scene
    let places = 100 / max(settings.number(.percent), 1)
    counters = Array(
      repeating: FrequentAmounts(places: places), count: scene.programme.cities.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard let amount = row.investment.value, amount > .zero else { return }
    counters[place.city].add(amount)
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    let found = frequent
    for (city, counter) in counters.enumerated() {
      // Of equally frequent amounts the one that comes first.
      let most = found[city].values.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
      guard let (count, first) = most, count >= settings.number(.rows),
        count * 100 >= settings.number(.percent) * counter.count
      else { continue }
      let row = scene.submission.enterprises[first]
      remarks.add(.sameAmounts, RemarkCell(row.source, "investment", city: city)) {
        let amount = row.investment.value?.wanText ?? ""
        return (
          amount, "\(scene.cityName(city))填报总投资的\(counter.count)行中有\(count)行同为\(amount)万元"
        )
      }
    }
  }

  /// How often the candidates of each city stand, and their first rows.
  private var frequent: [[Money: (count: Int, first: Int)]] {
    var found: [[Money: (count: Int, first: Int)]] = counters.map { counter in
      guard counter.count >= settings.number(.rows) else { return [:] }
      return Dictionary(uniqueKeysWithValues: counter.candidates.map { ($0, (0, 0)) })
    }
    let rows = scene.submission.enterprises
    var cities = CityPlaces(scene.context)
    for index in rows.indices {
      guard let amount = rows[index].investment.value,
        let city = cities.place(of: rows[index].city), let known = found[city][amount]
      else { continue }
      found[city][amount] = (known.count + 1, known.count == 0 ? index : known.first)
    }
    return found
  }
}

/// Finds the amounts that make up more than a share of many, in one pass and with few counters.
///
/// After J. Misra and D. Gries, Finding repeated elements, 1982.
struct FrequentAmounts {
  /// How many amounts were added.
  private(set) var count = 0
  private var counters: [(amount: Money, count: Int)] = []
  private let places: Int

  /// Creates an empty count.
  ///
  /// - Parameter places: How many amounts may be kept; whatever makes up more than one part in
  ///   `places + 1` is among them.
  init(places: Int) {
    self.places = max(places, 1)
  }

  /// The amounts that may be frequent.
  var candidates: [Money] { counters.map(\.amount) }

  /// Adds an amount.
  mutating func add(_ amount: Money) {
    count += 1
    for place in counters.indices where counters[place].amount == amount {
      counters[place].count += 1
      return
    }
    if counters.count < places {
      counters.append((amount, 1))
      return
    }
    for place in counters.indices { counters[place].count -= 1 }
    counters.removeAll { $0.count == 0 }
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
