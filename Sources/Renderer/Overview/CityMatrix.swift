import Metrics

/// The table of cities and indicators with rates, statuses, scores and grades.
struct CityMatrix: Sendable {
  let report: Report

  /// The names of the template `parts/city-matrix`.
  var context: TemplateContext {
    [
      "year": .text(report.currentYear.map(String.init) ?? ""),
      "columns": .list(
        report.indicators.map {
          [
            "label": .text($0.shortName), "fullName": .text($0.name),
            "href": .text(SitePath.indicator($0.key)),
          ]
        }),
      "scoreYears": .list(
        report.assessment.years.map { year in
          [
            "scoreYear": .text(String(year)),
            "isPartYear": .flag(
              report.assessment.cities.contains { city in
                city.scorecards.contains { $0.year == year && $0.isPartYear }
              }),
          ]
        }),
      "rows": .list(report.assessment.cities.map(row)),
      "total": .list(
        report.totals.map {
          CityMatrix.cell($0.progress, href: SitePath.indicator($0.indicator.key))
        }),
      "totalName": .text(report.programme.totalName),
      "totalScores": .list(report.assessment.years.map { _ in ["none": .text(Figures.none)] }),
      "hasRows": .flag(!report.assessment.cities.isEmpty),
    ]
  }

  private func row(_ city: CityAssessment) -> TemplateContext {
    let path = SitePath.city(city.city.code)
    return [
      "city": .text(city.city.name), "region": .text(city.city.region), "path": .text(path),
      "cells": .list(
        report.indicators.map {
          CityMatrix.cell(city.progress(of: $0.key), href: "\(path)#targets")
        }),
      "scores": .list(
        report.assessment.years.map { year in
          let card = city.scorecards.first { $0.year == year }
          return [
            "score": .text(card?.score == nil ? Figures.none : card?.scoreText ?? Figures.none),
            "grade": .text(card?.isPartYear == true ? Figures.none : card?.grade ?? Figures.none),
            "scoreHref": .text("\(path)#conclusion"),
          ]
        }),
    ]
  }

  /// Returns the names of one cell: the rate, or the status where there is no rate.
  static func cell(_ progress: IndicatorProgress?, href: String) -> TemplateContext {
    let status = progress?.status ?? .noData
    let rate = status == .noData ? nil : progress?.current?.completion?.percentText
    let own: TemplateContext = [
      "rate": .text(rate ?? (status == .noTarget ? "未设目标" : Figures.missing)),
      "hasRate": .flag(rate != nil), "cellHref": .text(href),
    ]
    return own.merging(status.context)
  }
}
