/// Money that is entered twice, or one project under two items (DQ-04).
struct PaymentInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.samePayment) else { return }
    inspectFunds(&remarks)
    inspectAwards(&remarks)
  }

  private struct Movement: Hashable {
    let city: Int
    let day: ReportedDay
    let origin: Reported<FundSource>
    let flow: FundFlow
    let use: Reported<FundUse>
    let amount: Money
    let payee: ByteText
    let document: ByteText
  }

  private func inspectFunds(_ remarks: inout RemarkCollector) {
    var first: [Movement: SourceReference] = [:]
    for row in scene.submission.funds {
      guard let city = scene.context.places[row.city], let day = row.day.value,
        let flow = row.flow.value, let amount = row.amount.value, amount > .zero
      else { continue }
      let movement = Movement(
        city: city, day: day, origin: row.origin, flow: flow, use: row.use, amount: amount,
        payee: ByteText(NormalName.of(row.payee)),
        document: ByteText(NormalName.of(row.document)))
      guard let earlier = first[movement] else {
        first[movement] = row.source
        continue
      }
      remarks.add(.samePayment, RemarkCell(row.source, "amount", city: city)) {
        let words = scene.words(for: earlier, "", seenFrom: row.source)
        return (amount.wanText, "与\(words)的日期、来源、类型、用途、金额、收款单位和文号均相同，疑似重复登记")
      }
    }
  }

  private struct Project: Hashable {
    let city: Int
    let party: String
    let name: String
  }

  private func inspectAwards(_ remarks: inout RemarkCollector) {
    let rows = scene.submission.awards
    let items = AwardItems(scene.programme.items)
    var first: [Project: Int] = [:]
    for (index, row) in rows.enumerated() {
      let name = NormalName.of(row.project)
      let party =
        row.creditCode.isLegal ? row.creditCode.text : NormalName.of(row.recipient)
      guard let city = scene.context.places[row.city], !name.isEmpty, !party.isEmpty else {
        continue
      }
      let project = Project(city: city, party: party, name: name)
      guard let place = first[project] else {
        first[project] = index
        continue
      }
      let earlier = rows[place]
      guard let what = repetition(of: earlier, by: row, items) else { continue }
      remarks.add(.samePayment, RemarkCell(row.source, "project", city: city)) {
        let words = scene.words(for: earlier.source, earlier.recipient, seenFrom: row.source)
        return (row.project, "与\(words)为同一项目，\(what)")
      }
    }
  }

  /// How a row repeats another one of the same party and project; nil where it is another step,
  /// such as a second payment.
  private func repetition(
    of earlier: AwardRecord, by row: AwardRecord, _ items: AwardItems
  ) -> String? {
    let keys = [earlier.item, row.item].map { NormalName.of(items.key(of: $0)) }
    if keys[0] != keys[1] {
      return "列入了两个奖补项目（\(earlier.item.inQuotes)\(row.item.inQuotes)）"
    }
    let isSame =
      earlier.central == row.central && earlier.municipal == row.municipal
      && earlier.days == row.days
    return isSame ? "金额和日期也相同，疑似重复登记" : nil
  }
}
