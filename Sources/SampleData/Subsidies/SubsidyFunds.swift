import Metrics

/// The money behind a sample city's awards: received, arranged and spent.
struct SubsidyFunds {
  /// A movement of money.
  struct Movement: Sendable {
    var day: CalendarDay
    var source: FundSource?
    var flow: FundFlow
    var use: FundUse?
    var amount: Money
    var payee = ""
  }

  let awards: [AwardDraft]
  let asOf: CalendarDay
  /// Central money: when it came, and how much, in 万元.
  let received: [(CalendarDay, Int64)]
  /// Municipal money that was set aside, in 万元.
  let arranged: [(CalendarDay, Int64)]

  static let header = ["城市代码", "日期", "资金来源", "类型", "用途", "金额（万元）", "收款单位", "文号"]

  /// Returns the rows of 资金台账, by date.
  func rows(city: CityCode, payee: String) -> [[String]] {
    var movements: [Movement] = []
    for (day, wan) in received where day <= asOf {
      movements.append(
        Movement(
          day: day, source: .central, flow: .received, amount: Money(wan: wan), payee: payee))
    }
    for (day, wan) in arranged where day <= asOf {
      movements.append(
        Movement(
          day: day, source: .municipal, flow: .arranged, use: .transformation,
          amount: Money(wan: wan)))
      movements.append(
        Movement(
          day: day, source: .municipal, flow: .received, amount: Money(wan: wan), payee: payee))
    }
    movements += payments
    let ordered = movements.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    return ordered.enumerated().map { number, entry in
      let movement = entry.element
      return [
        city.rawValue, movement.day.description, movement.source?.rawValue ?? "",
        movement.flow.rawValue, movement.use?.rawValue ?? "", movement.amount.wanText,
        movement.payee, "示财〔\(movement.day.year)〕\(number + 1)号",
      ]
    }
  }

  /// What was paid, summed by month, source and use.
  private var payments: [Movement] {
    struct Month: Hashable {
      var year: Int
      var month: Int
      var source: FundSource
      var use: FundUse
    }
    var sums: [Month: (day: CalendarDay, amount: Money)] = [:]
    for award in awards {
      guard let day = award.steps.paid, day <= asOf else { continue }
      let parts: [(FundSource, Money?)] = [
        (.central, award.central), (.municipal, award.municipal),
      ]
      for case (let source, let amount?) in parts where amount > .zero {
        let month = Month(
          year: day.year, month: day.components.month, source: source, use: award.use)
        let sum = sums[month] ?? (day, .zero)
        sums[month] = (max(sum.day, day), sum.amount + amount)
      }
    }
    return sums.map { month, sum in
      Movement(
        day: sum.day, source: month.source, flow: .spent, use: month.use, amount: sum.amount)
    }.sorted {
      let left = ($0.day, $0.source?.rawValue ?? "", $0.use?.rawValue ?? "")
      return left < ($1.day, $1.source?.rawValue ?? "", $1.use?.rawValue ?? "")
    }
  }
}

extension AwardDraft {
  /// What the ledger of money calls the use of an award.
  fileprivate var use: FundUse {
    if item.contains("诊断") { return .diagnosis }
    if item.contains("平台") && !item.contains("上平台") { return .platform }
    if category.contains("培训") { return .training }
    let works = ["改造", "工厂", "工位", "技改", "上平台", "小巨人", "重点项目"]
    return works.contains { item.contains($0) } ? .transformation : .other
  }
}
