/// A city's money in two tables, and its share for enterprises on two bases (DQ-17, DQ-25).
struct CityFundInspection: TableInspection {
  let scene: QualityScene

  /// A city's provincial money up to the as-of date.
  private struct Funds {
    var received = Money.zero
    var receivedLater = Money.zero
    var hasReceipts = false
    var arranged = Money.zero
    var firstArranged: SourceReference?
  }

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.receivedTotal, .twoBases) else { return }
    var funds = [Funds](repeating: Funds(), count: scene.programme.cities.count)
    for row in scene.submission.funds where row.origin.value == .provincial {
      guard let city = scene.context.places[row.city], let amount = row.amount.value else {
        continue
      }
      add(row, amount, to: &funds[city])
    }
    for (city, own) in funds.enumerated() {
      compareReceived(own, city, &remarks)
      compareBases(own, city, &remarks)
    }
  }

  private func add(_ row: FundRecord, _ amount: Money, to funds: inout Funds) {
    let isLater = scene.asOf.map { asOf in (row.day.value?.day ?? asOf) > asOf } ?? false
    switch row.flow.value {
    case .received:
      funds.hasReceipts = true
      if isLater { funds.receivedLater += amount } else { funds.received += amount }
    case .arranged where row.use.value == .transformation && !isLater:
      funds.arranged += amount
      funds.firstArranged = funds.firstArranged ?? row.source
    default: break
    }
  }

  private func compareReceived(_ funds: Funds, _ city: Int, _ remarks: inout RemarkCollector) {
    guard let settings = scene.settings(of: .receivedTotal), funds.hasReceipts,
      let record = scene.context.records[city], let stated = record.received.value
    else { return }
    let tolerance = Money(fen: Int64(settings.number(.yuan)) * MoneyUnit.yuan.fen)
    func isEqual(_ sum: Money) -> Bool { sum <= stated + tolerance && stated <= sum + tolerance }
    if isEqual(funds.received) || isEqual(funds.received + funds.receivedLater) { return }
    remarks.add(.receivedTotal, RemarkCell(record.source, "received", city: city)) {
      (
        stated.wanText,
        "已下达资金\(stated.wanText)万元，与资金台账中省级下达合计\(funds.received.wanText)万元不等"
      )
    }
  }

  private func compareBases(_ funds: Funds, _ city: Int, _ remarks: inout RemarkCollector) {
    let record = scene.context.records[city]
    guard let settings = scene.settings(of: .twoBases), !scene.programme.isSubsidy,
      funds.arranged > .zero,
      let award = record?.award.value ?? scene.programme.cities[city].award, award > .zero
    else { return }
    let received =
      record?.received.value ?? (funds.hasReceipts ? funds.received : nil) ?? .zero
    guard received > .zero, received != award else { return }
    let percent = Int64(settings.number(.percent))
    func reaches(_ base: Money) -> Bool {
      ExactRatio(funds.arranged.fen, over: base.fen) >= ExactRatio(percent, over: 100)
    }
    guard reaches(received) != reaches(award),
      let source = record?.source ?? funds.firstArranged
    else { return }
    let column = record == nil ? "amount" : "received"
    remarks.add(.twoBases, RemarkCell(source, column, city: city)) {
      func share(_ base: Money) -> String {
        ExactRatio(funds.arranged.fen, over: base.fen).percent.truncatedText(decimals: 1) + "%"
      }
      return (
        (record == nil ? funds.arranged : received).wanText,
        "省级资金安排用于企业改造\(funds.arranged.wanText)万元，占已下达\(received.wanText)万元的\(share(received))，"
          + "占奖补总额\(award.wanText)万元的\(share(award))，按两种基数是否达到\(percent)%结论不同"
      )
    }
  }
}
