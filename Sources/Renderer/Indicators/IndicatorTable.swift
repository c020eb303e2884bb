import Metrics

/// The table of an indicator in one year: cities with reported and counted values and targets.
struct IndicatorTable: Sendable {
  let dossier: IndicatorDossier
  let year: Int

  /// Returns the tables of all reported years, the latest first.
  static func all(_ dossier: IndicatorDossier) -> [TemplateContext] {
    dossier.assessment.years.reversed().map {
      IndicatorTable(dossier: dossier, year: $0).context
    }
  }

  private var isCurrent: Bool { year == dossier.report.currentYear }

  /// The names of the template `parts/indicator-table`.
  var context: TemplateContext {
    let total = row(dossier.total, name: dossier.programme.totalName, code: nil)
    return [
      "tableYear": .text(String(year)), "isCurrent": .flag(isCurrent),
      "valueDate": .text(valueDate), "unit": .text(dossier.indicator.unit),
      "rows": .list(
        dossier.cities.map { row($0.progress, name: $0.city.city.name, code: $0.city.city.code) }),
      "totalRow": .object(total),
    ]
  }

  /// The date of the values: `2024年底`, or the as-of date where it comes first.
  private var valueDate: String {
    let day = dossier.programme.checkpoints.first { $0.year == year }?.day
    guard let day, day <= dossier.assessment.asOf else {
      return dossier.assessment.asOf.chineseText
    }
    return "\(year)年底"
  }

  private func row(
    _ progress: IndicatorProgress, name: String, code: CityCode?
  ) -> TemplateContext {
    let values = progress.years.first { $0.year == year }
    let key = dossier.key
    let excess = values?.completion.flatMap { Excess($0, dossier.programme.scoring) }
    let own: TemplateContext = [
      "city": .text(name), "path": .text(code.map(SitePath.city) ?? ""),
      "reported": .text(Figures.value(values?.cumulativeReported, of: key)),
      "counted": .text(Figures.value(values?.cumulativeCounted, of: key)),
      "rowsHref": .text(
        code.flatMap { progress.hasData ? dossier.rowsPath(of: $0) : nil } ?? ""),
      "difference": .text(difference(values)),
      "target": .text(Figures.target(values?.target, of: key)),
      "rate": .text(Figures.rate(values?.completion)),
      "inYear": .text(Figures.value(values?.inYearCounted, of: key)),
      "planned": .text(isCurrent ? planned(progress) : ""),
      "remark": .optional(excess?.remark), "isCurrent": .flag(isCurrent),
    ]
    return own.merging(progress.status.context)
  }

  /// Reported less counted; — without values.
  private func difference(_ values: YearProgress?) -> String {
    guard let reported = values?.cumulativeReported, let counted = values?.cumulativeCounted
    else { return Figures.none }
    return Figures.value(reported - counted, of: dossier.key)
  }

  /// The planned value at the as-of date: money with two decimals, counts with one, cut off.
  private func planned(_ progress: IndicatorProgress) -> String {
    progress.planned.map { Figures.planned($0, of: dossier.key) } ?? Figures.none
  }
}
