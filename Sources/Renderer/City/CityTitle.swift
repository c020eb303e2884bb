import Metrics

/// The head of a city's report: its official title and the facts of the pilot.
struct CityTitle: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The official title by stage.
  var text: String {
    let kind =
      switch dossier.assessment.stage {
      case .monitoring: "绩效监测报告"
      case .midterm: "中期绩效评价报告"
      case .final: "终期绩效评价报告"
      }
    return "\(dossier.fullName)省级中小企业数字化转型城市试点\(kind)"
  }

  /// The names of the template `parts/city-title`.
  var context: TemplateContext {
    // Long facts take a whole line each and come last, so that no line stays half empty.
    let facts = basics.filter { !CityTitle.isWide($0.1) } + basics.filter { CityTitle.isWide($0.1) }
    return [
      "officialTitle": .text(text),
      "basics": .list(
        facts.map { term, fact in
          [
            "term": .text(term), "fact": .text(fact), "isWide": .flag(CityTitle.isWide(fact)),
          ]
        }),
    ]
  }

  private static func isWide(_ fact: String) -> Bool { fact.count > 20 }

  /// The facts of the pilot, each with its term.
  private var basics: [(String, String)] {
    let city = dossier.city
    let record = city.record
    var facts = [("所属区域", city.city.region)]
    facts.append(
      (
        "试点起算日",
        city.start.chineseText + (city.startIsDefault ? "（未报批复日期，按方案默认日期）" : "（批复日期）")
      ))
    facts.append(("试点截止日", dossier.programme.end.chineseText))
    if !city.city.nationalBatch.isEmpty {
      facts.append(("国家试点", city.city.nationalBatch))
    }
    facts.append(("改造企业底线", "不少于\(city.city.minimumEnterprises)家"))
    if let award = dossier.award {
      let isOwn = record?.award.value != nil
      facts.append(("奖补资金总额", award.words + (isOwn ? "" : "（未报，按公布的资金安排）")))
    }
    if let tranche = city.city.firstTranche {
      facts.append(("首批下达资金", tranche.words + "（公布的首批安排）"))
    }
    let names = city.subIndustries.map(\.record.name)
    facts.append(("细分行业", names.isEmpty ? "未报" : names.joined(separator: "、")))
    return facts
  }
}
