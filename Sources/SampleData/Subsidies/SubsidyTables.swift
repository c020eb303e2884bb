import Metrics

/// The tables of a sample city under a subsidy policy.
struct SubsidyTables {
  let city: ProgrammeCity
  let book: AwardBook

  private func table(
    _ key: TableKey, _ name: String, _ header: [String], _ rows: [[String]]
  ) -> SampleTable {
    SampleTable(
      key: key, name: name, title: "\(city.name)市\(name)（示例数据）", header: header, rows: rows)
  }

  /// 奖补明细 in the order of approval.
  var awards: SampleTable {
    let ordered = book.awards.enumerated().sorted {
      let days = [$0, $1].map { $0.element.steps.approved ?? $0.element.steps.paid }
      return (days[0]?.number ?? 0, $0.offset) < (days[1]?.number ?? 0, $1.offset)
    }
    return table(
      .awards, "奖补明细", AwardDraft.header, ordered.map { $0.element.cells(city: city.code) })
  }

  /// The transformed enterprises, in the order of invention.
  var pilots: SampleTable {
    table(
      .enterprises, "被改造企业",
      [
        "城市代码", "细分行业", "企业名称", "统一社会信用代码", "从业人员（人）", "营业收入（万元）", "合同签订日期",
        "完工日期", "验收日期", "验收结论", "改造前等级", "改造后等级", "总投资（万元）",
      ], book.pilots.map(row))
  }

  private func row(_ pilot: AwardBook.PilotDraft) -> [String] {
    let accepted = pilot.steps.accepted
    let style = CellStyle()
    return [
      city.code.rawValue, pilot.sector, pilot.party.name, pilot.party.code,
      String(pilot.employees), String(pilot.revenue), style.text(pilot.steps.contract),
      style.text(accepted?.advanced(by: -12)), style.text(accepted),
      accepted == nil ? Acceptance.pending.rawValue : Acceptance.passed.rawValue,
      style.text(level: pilot.levels.before),
      accepted == nil ? "" : style.text(level: pilot.levels.after), pilot.investment.wanText,
    ]
  }

  /// 资金台账; one payment may lack its source.
  func funds(_ funds: SubsidyFunds, blankSource: Bool) -> SampleTable {
    var rows = funds.rows(city: city.code, payee: "\(city.name)市财政局")
    if blankSource, let place = rows.lastIndex(where: { $0[3] == FundFlow.spent.rawValue }) {
      rows[place][2] = ""
    }
    return table(.funds, "资金台账", SubsidyFunds.header, rows)
  }
}
