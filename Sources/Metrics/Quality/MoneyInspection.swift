/// The parts of an enterprise's investment against the whole (DQ-18).
struct EnterpriseMoneyInspection: EnterpriseInspection {
  private let parts: Money?
  private let sources: Money?
  private let grants: Money?

  init?(scene: QualityScene) {
    func tolerance(_ check: QualityCheck) -> Money? {
      scene.settings(of: check).map {
        Money(fen: Int64($0.number(.yuan)) * MoneyUnit.yuan.fen)
      }
    }
    parts = tolerance(.partsAboveTotal)
    sources = tolerance(.sourcesUnequal)
    grants = tolerance(.grantAboveTotal)
    if parts == nil && sources == nil && grants == nil { return nil }
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard let whole = row.investment.value, whole > .zero else { return }
    if let parts { inspectParts(row, whole + parts, place, &remarks) }
    let granted = (row.grantProvincial.value ?? .zero) + (row.grantMunicipal.value ?? .zero)
    if let grants, granted > whole + grants {
      let column = row.grantProvincial.value == nil ? "grant_municipal" : "grant_provincial"
      return remarks.add(.grantAboveTotal, RemarkCell(row.source, column, city: place.city)) {
        (
          (row.grantProvincial.value ?? granted).wanText,
          "省级与市级奖补合计\(granted.wanText)万元，超过总投资\(whole.wanText)万元"
        )
      }
    }
    if let sources { inspectSources(row, whole, sources, place, &remarks) }
  }

  private func inspectParts(
    _ row: EnterpriseRow, _ most: Money, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    let sum = (row.software.value ?? .zero) + (row.equipment.value ?? .zero)
    guard sum > most, let whole = row.investment.value else { return }
    remarks.add(.partsAboveTotal, RemarkCell(row.source, "investment", city: place.city)) {
      (
        whole.wanText,
        "软件和云服务、设备合计\(sum.wanText)万元，超过总投资\(whole.wanText)万元"
      )
    }
  }

  /// All four sources must make up the whole, with or without what the supplier lets off; of
  /// fewer, none may exceed it.
  private func inspectSources(
    _ row: EnterpriseRow, _ whole: Money, _ tolerance: Money, _ place: RowPlace,
    _ remarks: inout RemarkCollector
  ) {
    var sum = Money.zero
    var isComplete = true
    func add(_ cell: Reported<Money>) -> Bool {
      switch cell {
      case .value(let amount): sum += amount
      case .missing: isComplete = false
      case .unreadable: return false
      }
      return true
    }
    guard add(row.grantProvincial), add(row.grantMunicipal), add(row.selfPaid), add(row.discount)
    else { return }
    func isEqual(_ sum: Money) -> Bool { sum <= whole + tolerance && whole <= sum + tolerance }
    if isComplete {
      if isEqual(sum) || isEqual(sum - (row.discount.value ?? .zero)) { return }
    } else if sum <= whole + tolerance {
      return
    }
    remarks.add(.sourcesUnequal, RemarkCell(row.source, "investment", city: place.city)) {
      (
        whole.wanText,
        "省级奖补、市级奖补、企业自付、供给方让利合计\(sum.wanText)万元，"
          + (isComplete ? "与总投资\(whole.wanText)万元不等" : "超过总投资\(whole.wanText)万元")
      )
    }
  }
}

/// Investments so far from the others that the unit must have slipped (DQ-18).
struct UnitSlipInspection: EnterpriseInspection {
  private let scene: QualityScene
  private let slips: UnitSlips
  private var amounts: [UnitSlips.Amount] = []

  init?(scene: QualityScene) {
    guard let settings = scene.settings(of: .unitSlip) else { return nil }
    self.scene = scene
    slips = UnitSlips(settings)
    amounts.reserveCapacity(scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard let amount = row.investment.value, amount > .zero else { return }
    amounts.append(.init(value: amount, source: row.source, city: place.city))
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    slips.tell(amounts, called: "企业总投资", &remarks)
  }
}

/// Finds amounts that lie a factor away from the median of their kind.
struct UnitSlips {
  struct Amount {
    let value: Money
    let source: SourceReference
    let city: Int
  }

  private let factor: Int64
  private let fewest: Int

  init(_ settings: QualitySettings) {
    factor = Int64(settings.number(.factor))
    fewest = settings.number(.rows)
  }

  /// Says which amounts lie outside 1/factor to factor of the median; at the limits nothing is
  /// said.
  func tell(_ amounts: [Amount], called label: String, _ remarks: inout RemarkCollector) {
    guard amounts.count >= fewest else { return }
    var values = amounts.map(\.value.fen)
    let median = Selection.element((values.count - 1) / 2, of: &values)
    let most = median.multipliedClamping(by: factor)
    for amount in amounts {
      let isLarge = amount.value.fen > most
      guard isLarge || amount.value.fen.multipliedClamping(by: factor) < median else { continue }
      let cell = RemarkCell(amount.source, "investment", city: amount.city)
      remarks.add(.unitSlip, cell) {
        let middle = Money(fen: median).wanText
        let relation = isLarge ? "超过中位数\(middle)万元的\(factor)倍" : "不足中位数\(middle)万元的1/\(factor)"
        return (
          amount.value.wanText,
          "\(label)\(amount.value.wanText)万元，\(relation)，疑似把元和万元写混"
        )
      }
    }
  }
}

/// The investments and grants of platforms (DQ-18).
struct PlatformMoneyInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    if let settings = scene.settings(of: .unitSlip) {
      let amounts = scene.submission.platforms.compactMap { row -> UnitSlips.Amount? in
        guard let city = scene.context.places[row.city], let value = row.investment.value,
          value > .zero
        else { return nil }
        return UnitSlips.Amount(value: value, source: row.source, city: city)
      }
      UnitSlips(settings).tell(amounts, called: "平台总投资", &remarks)
    }
    guard let settings = scene.settings(of: .grantAboveTotal) else { return }
    let tolerance = Money(fen: Int64(settings.number(.yuan)) * MoneyUnit.yuan.fen)
    for row in scene.submission.platforms {
      guard let city = scene.context.places[row.city], let whole = row.investment.value,
        whole > .zero, let grant = row.grant.value, grant > whole + tolerance
      else { continue }
      remarks.add(.grantAboveTotal, RemarkCell(row.source, "grant", city: city)) {
        (grant.wanText, "奖补资金\(grant.wanText)万元超过总投资\(whole.wanText)万元")
      }
    }
  }
}
