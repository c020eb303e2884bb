import Charts
import Metrics

extension FunnelChart {
  /// Returns the steps from all enterprise rows to counted ones.
  static func steps(of tally: EnterpriseTally) -> [Step] {
    let funnel = tally.funnel
    return [
      step("台账登记", funnel.registered), step("已签合同", funnel.signed),
      step("已完工", funnel.completed), step("验收通过（申报）", funnel.accepted),
      step("计入", funnel.counted),
    ]
  }

  fileprivate static func step(_ label: String, _ count: Int) -> Step {
    Step(label: label, count: count, countText: "\(count)家")
  }
}

extension FunnelChart.Side {
  /// Returns the reasons that occur among reported rows, in testing order.
  static func reasons(of tally: EnterpriseTally, _ programme: Programme) -> FunnelChart.Side {
    let reasons = ReasonCount.all(tally, programme).filter { $0.rows > 0 }
    return .reasons(
      title: "申报未计入的原因（一家可有多项）", reasons.map { FunnelChart.step($0.name, $0.rows) },
      none: tally.funnel.accepted == 0 ? "尚无申报企业" : "申报企业全部计入")
  }
}
