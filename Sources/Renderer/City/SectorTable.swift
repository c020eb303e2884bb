import Metrics

/// The sub-industries of a city with their facts of annex 1 and what was reached in them.
struct SectorTable: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-sectors`.
  var context: TemplateContext {
    let outside = SectorLine.all(dossier).first { $0.path == nil }
    return [
      "hasRows": .flag(!dossier.city.subIndustries.isEmpty),
      "rows": .list(dossier.city.subIndustries.map(row)),
      "outside": .text(outside.map { String($0.tally.funnel.registered) } ?? ""),
      "minimum": .text(String(dossier.programme.counting.enterprisesPerSubIndustry)),
    ]
  }

  private func row(_ sector: SubIndustryAssessment) -> TemplateContext {
    let record = sector.record
    let funnel = sector.tally.funnel
    func count(_ key: IndicatorKey) -> TemplateValue {
      .text(String(sector.products[key]?.counted ?? 0))
    }
    return [
      "name": .text(record.name),
      "href": .text(SitePath.subIndustry(sector.place, of: dossier.code)),
      "gb4754": .text(SectorFacts.text(record.gb4754)),
      "districts": .text(SectorFacts.text(record.districts)),
      "output": .text(SectorFacts.yi(record.output2022)),
      "outputAbove": .text(SectorFacts.yi(record.outputAboveScale2022)),
      "above": .text(SectorFacts.count(record.smesAboveScale)),
      "below": .text(SectorFacts.count(record.smesBelowScale)),
      "registered": .text(String(funnel.registered)), "reported": .text(String(funnel.accepted)),
      "counted": .text(String(funnel.counted)),
      "leads": .text(String(sector.rows.leadUnits.count)),
      "modes": count(.modes), "platforms": count(.platforms), "solutions": count(.solutions),
    ]
  }
}

/// The facts of annex 1 as texts; what is missing says so.
enum SectorFacts {
  static func text(_ text: String) -> String { text.isEmpty ? Figures.missing : text }

  static func count(_ value: Reported<Int>) -> String {
    value.value.map { String($0) } ?? Figures.missing
  }

  /// Returns an amount in 亿元 with two decimals.
  static func yi(_ value: Reported<Money>) -> String {
    value.value?.fixedText(in: .yi) ?? Figures.missing
  }

  /// Returns all facts of a sub-industry, each with its term of annex 1.
  static func all(_ record: SubIndustryRecord) -> [TemplateContext] {
    [
      ("国民经济行业代码", text(record.gb4754)), ("拟试点区县", text(record.districts)),
      ("工业总产值（2022年，亿元）", yi(record.output2022)),
      ("规上工业产值（2022年，亿元）", yi(record.outputAboveScale2022)),
      ("规上工业中小企业总数（家）", count(record.smesAboveScale)),
      ("规下工业中小企业总概数（家）", count(record.smesBelowScale)),
      ("重点中小企业情况", text(record.keySMEs)),
      ("相关试点示范情况", text(record.demonstrations)), ("相关载体情况", text(record.carriers)),
      ("数字化供给情况", text(record.supply)), ("相关资质称号", text(record.titles)),
    ].map { ["term": "\($0.0)", "fact": "\($0.1)", "isWide": .flag($0.1.count > 24)] }
  }
}
