import Metrics

/// A body that gets money.
struct AwardParty: Sendable {
  var name: String
  var code: String
}

/// An award as a bureau writes it down; what is nil or empty is a blank cell.
struct AwardDraft: Sendable {
  /// The item in the words of the policy.
  var item: String
  /// Who gets the money.
  var party: AwardParty
  var pilotClass: PilotClass?
  var grade: RecognitionGrade?
  var project = ""
  var sector = ""
  var base: Money?
  var count: Int?
  var category = ""
  var central: Money?
  var municipal: Money?
  var steps: AwardSteps

  /// Creates an award with its days.
  init(_ item: String, to party: AwardParty, on steps: AwardSteps) {
    self.item = item
    self.party = party
    self.steps = steps
  }

  /// The headers of 奖补明细 in the order of `cells`.
  static let header = [
    "城市代码", "奖补项目", "受益单位", "统一社会信用代码", "试点类别", "级别", "项目名称", "细分行业",
    "采购总额或核定投入（万元）", "数量", "支出类别", "中央补助（万元）", "市级奖补（万元）", "合同签订日期", "验收日期",
    "认定日期", "申报日期", "推荐日期", "评审日期", "复核日期", "公示开始日期", "公示结束日期", "批准日期", "拨付日期",
  ]

  /// Returns the cells of a row.
  func cells(city: CityCode) -> [String] {
    let facts = [
      city.rawValue, item, party.name, party.code, pilotClass?.rawValue ?? "",
      grade?.rawValue ?? "", project, sector, base?.wanText ?? "", count.map(String.init) ?? "",
      category, central?.wanText ?? "", municipal?.wanText ?? "",
    ]
    let days = [
      steps.contract, steps.accepted, steps.recognised, steps.applied, steps.recommended,
      steps.reviewed, steps.rechecked, steps.publicFrom, steps.publicTo, steps.approved, steps.paid,
    ]
    return facts + days.map { $0?.description ?? "" }
  }

  /// What was given in all.
  var total: Money { (central ?? .zero) + (municipal ?? .zero) }
}

/// The days of an award, from the contract to the payment.
struct AwardSteps: Sendable {
  var contract: CalendarDay?
  var accepted: CalendarDay?
  var recognised: CalendarDay?
  var applied: CalendarDay?
  var recommended: CalendarDay?
  var reviewed: CalendarDay?
  var rechecked: CalendarDay?
  var publicFrom: CalendarDay?
  var publicTo: CalendarDay?
  var approved: CalendarDay?
  var paid: CalendarDay?
}
