import Charts
import Metrics

/// How far each city was along its plan at the end of each quarter.
struct QuarterMatrix: Sendable {
  let dossier: IndicatorDossier

  /// The ends of quarters from the programme's start to the as-of date, which closes the list.
  var days: [CalendarDay] {
    let (start, asOf) = (dossier.programme.start, dossier.assessment.asOf)
    var days: [CalendarDay] = []
    for year in start.year...max(start.year, asOf.year) {
      for month in [3, 6, 9, 12] {
        guard let day = CalendarDay(year: year, month: month, day: 1)?.lastOfMonth, day > start,
          day < asOf
        else { continue }
        days.append(day)
      }
    }
    return days + [asOf]
  }

  /// The heads of the columns: `2024年一季度末`, last the as-of date.
  var labels: [String] {
    days.map { day in
      let (year, month, _) = day.components
      let isQuarter = day == day.lastOfMonth && month % 3 == 0
      return isQuarter
        ? "\(year % 100)年\(month)月末" : "\(year % 100)年\(month)月\(day.components.day)日"
    }
  }

  /// The chart; nil where no city has a plan and a value.
  var chart: HeatMatrix? {
    let rows = dossier.cities.filter { !$0.progress.plan.isEmpty && $0.progress.hasData }
    guard !rows.isEmpty else { return nil }
    let statuses: [ProgressStatus] = [.achieved, .onTrack, .behind, .seriouslyBehind]
    return HeatMatrix(
      text: ChartText(
        title: title(rows.map(\.progress)),
        subtitle: "\(dossier.indicator.shortName)累计计入值 ÷ 当日序时计划值；截至"
          + dossier.assessment.asOf.chineseText,
        source: "数据来源：各市报送的\(dossier.key.table.words)台账；规则：\(dossier.programme.ruleSet)"),
      rowLabels: rows.map(\.city.city.name), columnLabels: labels,
      cells: rows.map { row in days.map { cell(row.progress, on: $0) } },
      legendStatuses: statuses.map(ChartStatus.init), legendTexts: statuses.map(\.words))
  }

  /// The rows of the table beside the chart: cumulative counted values.
  var table: [TemplateContext] {
    dossier.cities.map { city, progress in
      [
        "city": .text(city.city.name), "path": .text("\(SitePath.city(city.city.code))#progress"),
        "cells": .texts(
          days.map { Figures.value(progress.point(on: $0)?.counted, of: dossier.key) }),
      ]
    }
  }

  /// The last row of the table: the province.
  var totals: [String] {
    days.map { Figures.value(dossier.total.point(on: $0)?.counted, of: dossier.key) }
  }

  private func title(_ all: [IndicatorProgress]) -> String {
    // As in the other charts: cities whose target is 0 are not judged.
    let judged = all.compactMap { attainment($0, on: dossier.assessment.asOf) }
    guard !judged.isEmpty else { return "尚无可比的序时进度" }
    let late = judged.count { $0 < .one }
    if late == 0 { return "\(judged.count)市均达到序时进度" }
    return late == judged.count ? "\(late)市均落后于序时进度" : "\(judged.count)市中\(late)市落后于序时进度"
  }

  /// The counted value as a share of the planned one; nil where nothing is planned yet.
  private func attainment(_ progress: IndicatorProgress, on day: CalendarDay) -> ExactRatio? {
    guard let planned = progress.planned(on: day), let point = progress.point(on: day) else {
      return nil
    }
    return ExactRatio(point.counted, over: 1).divided(by: planned)
  }

  private func cell(_ progress: IndicatorProgress, on day: CalendarDay) -> HeatMatrix.Cell {
    guard let share = attainment(progress, on: day) else {
      return HeatMatrix.Cell(rate: nil, label: Figures.none, status: nil)
    }
    return HeatMatrix.Cell(
      rate: share.approximate, label: share.percent.truncatedText(decimals: 0) + "%",
      status: ChartStatus(status(of: progress, on: day, share)))
  }

  /// Returns where a value stood, by the rule of the as-of date's status (contract §2).
  private func status(
    of progress: IndicatorProgress, on day: CalendarDay, _ share: ExactRatio
  ) -> ProgressStatus {
    let due = progress.plan.dropFirst().first { day <= $0.day } ?? progress.plan.last
    if let due, let point = progress.point(on: day), point.counted >= due.value {
      return .achieved
    }
    if share >= .one { return .onTrack }
    let limit = ExactRatio(Int64(dossier.programme.scoring.behindPercent), over: 100)
    return share >= limit ? .behind : .seriouslyBehind
  }
}

extension ExactRatio {
  /// The ratio 1.
  fileprivate static let one = ExactRatio(1, over: 1)
}
