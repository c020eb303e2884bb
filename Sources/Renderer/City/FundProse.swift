import Metrics

/// What is to be said in words about a city's money.
struct FundProse: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// A chart's title: `企业改造占已安排省级奖补资金的82.0%`.
  var headline: String {
    let money = AwardMoney(dossier)
    guard let share = money.shareOfArranged else {
      return dossier.city.funds.hasData ? "省级奖补资金尚无安排记录" : "未报资金台账"
    }
    return "企业改造占已安排省级奖补资金的\(share.percentText)"
  }

  /// The paragraph over the tables: finished sentences; empty without any figure.
  var paragraph: String {
    let money = AwardMoney(dossier)
    var sentences: [String] = []
    if let received = money.received {
      let base = money.award.flatMap { CompletionRate(value: received.fen, target: $0.fen) }
      let share = base.map { "，占奖补资金总额的\($0.percentText)" } ?? ""
      sentences.append("省级奖补资金已下达\(received.words)\(share)。")
    }
    if money.arranged > .zero {
      sentences.append("已安排\(money.arranged.words)，已支出\(money.spent.words)。")
    }
    if let award = money.shareOfAward, let received = money.shareOfReceived {
      sentences.append(
        "安排用于企业改造\(money.arrangedForTransformation.words)，占奖补资金总额的\(award.percentText)、"
          + "已下达资金的\(received.percentText)。")
    }
    return sentences.joined()
  }
}
