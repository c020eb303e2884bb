/// Finds awards whose item no policy of the programme knows: no rule about an item looks at them.
struct ItemCheck {
  /// The id under which such rows are reported; it is no rule of a document.
  static let rule = "ITEM"

  let ledger: RuleLedger

  /// Returns a finding for every such row, by city in official order, then in input order.
  func findings() -> [Finding] {
    let programme = ledger.context.programme
    guard programme.isSubsidy else { return [] }
    return programme.cities.indices.flatMap { place in
      ledger.rows(of: .awards, in: .city(place)).compactMap(finding)
    }
  }

  private func finding(_ row: Int) -> Finding? {
    let award = ledger.submission.awards[row]
    guard !ledger.items.contains(award.item) else { return nil }
    var finding = Finding(
      rule: ItemCheck.rule, severity: .warning, city: award.city, subject: award.recipient,
      message: "奖补项目不在政策文件内，没有规则可以判定", expected: "政策文件所列的奖补项目",
      actual: award.item.isEmpty ? "奖补项目未报" : "奖补项目“\(award.item)”", source: award.source)
    finding.rows = [FindingRow(source: award.source, columns: ["item"])]
    finding.rowCount = 1
    return finding
  }
}
