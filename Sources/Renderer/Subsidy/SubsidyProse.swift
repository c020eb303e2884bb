import Metrics

/// What is to be said in words about a subsidy's awards.
struct SubsidyProse: Sendable {
  private let dossier: SubsidyDossier

  init(_ dossier: SubsidyDossier) {
    self.dossier = dossier
  }

  private var overview: AwardOverview { dossier.overview }
  private var total: AwardTotal { overview.total }

  /// The paragraphs over the overview, without those that have nothing to say.
  var paragraphs: [String] {
    let parts = [awarded, money, limits].compactMap(\.self)
    let checks = [OverviewProse(dossier.report).findings, OverviewProse(dossier.report).issues]
      .compactMap(\.self)
    return parts + [checks.joined(separator: "；") + "。"]
  }

  /// `长沙市共奖补198笔、4012.50万元，涉及172家单位；其中中央补助…，市级奖补…`.
  private var awarded: String {
    guard total.rows > 0 else {
      return "截至\(dossier.asOf.chineseText)，\(dossier.placeName)未报奖补明细。"
    }
    return "截至\(dossier.asOf.chineseText)，\(dossier.placeName)共奖补\(total.rows)笔、"
      + "\(total.sum.words)，涉及\(overview.recipients.count)家单位；其中中央补助\(total.central.words)，"
      + "市级奖补\(total.municipal.words)。"
  }

  /// The money received and matched; nil without a ledger of money.
  private var money: String? {
    guard dossier.funds.hasData else { return nil }
    var words = "中央资金已下达\(overview.centralReceived.words)"
    if overview.municipalArranged > .zero {
      words += "，市级资金已安排\(overview.municipalArranged.words)"
      if let share = matching { words += "，为中央下达的\(share.percentText)" }
    }
    return words + "。"
  }

  /// Municipal money set aside ÷ central money received; nil where nothing was received.
  var matching: CompletionRate? {
    CompletionRate(
      value: overview.municipalArranged.fen, target: overview.centralReceived.fen)
  }

  /// How the awards stand to their limits; nil where no rule sets any.
  private var limits: String? {
    guard !dossier.uses.isEmpty else { return nil }
    let standings = dossier.usedItems.map(dossier.standings)
    let reached = standings.reduce(0) { $0 + $1.reached }
    let beyond = standings.reduce(0) { $0 + $1.beyond }
    let first = "有上限的奖补中，达到上限的\(reached)项"
    return beyond == 0 ? "\(first)，没有超过上限的。" : "\(first)，超过上限的\(beyond)项。"
  }

  /// The sentence over the ledger of awards.
  var awards: String {
    total.rows == 0 ? "奖补明细未报" : "奖补明细共\(total.rows)笔，按受益单位排列，单位按合计金额由高到低"
  }

  /// The sentence over the recipients.
  var recipients: String {
    let count = overview.recipients.count
    return count == 0
      ? "奖补明细未报" : "共\(count)家受益单位，合计\(total.sum.words)；同一单位的多笔按统一社会信用代码合并，无代码的按名称"
  }

  /// The title of the chart of items.
  var itemsHeadline: String {
    let largest = dossier.usedItems.max { $0.total.sum < $1.total.sum }
    guard let largest, total.sum > .zero else { return "尚无奖补" }
    return "\(largest.item.name)占奖补合计的\(Figures.share(largest.total.sum.fen, of: total.sum.fen))"
  }

  /// The title of the chart of years.
  var yearsHeadline: String {
    let years = overview.years.filter { $0.total.rows > 0 }
    guard !years.isEmpty else { return "尚无奖补" }
    return years.map { year in
      "\(year.year.map { "\($0)年" } ?? "未注明日期")\(year.total.sum.words)"
    }.joined(separator: "，")
  }

  /// The title of the chart of recipients.
  var recipientsHeadline: String {
    guard let first = overview.recipients.first, total.sum > .zero else { return "尚无奖补" }
    let top = overview.recipients.prefix(10).reduce(Money.zero) { $0 + $1.total.sum }
    guard overview.recipients.count > 10 else {
      return "\(first.recipient)所得最多，\(first.total.sum.words)"
    }
    return "前10家单位所得占奖补合计的\(Figures.share(top.fen, of: total.sum.fen))"
  }

  /// Returns a sum for a table; — where nothing was given, or nothing is stated.
  static func sum(_ money: Money) -> String {
    money == .zero ? Figures.none : Figures.wan(money)
  }

  /// The title of an item's chart.
  static func headline(_ item: AwardItemTotal, reached: Int, beyond: Int) -> String {
    let sum = "\(item.item.name)\(item.total.rows)笔、\(item.total.sum.words)"
    if beyond > 0 { return "\(sum)，\(beyond)项超过上限" }
    return reached > 0 ? "\(sum)，\(reached)项达到上限" : sum
  }
}
