import Charts
import Metrics

/// The money behind a subsidy: received, matched and spent, by source, use and year, row by row.
struct SubsidyFundsPage: Sendable {
  private let dossier: SubsidyDossier

  init(_ dossier: SubsidyDossier) {
    self.dossier = dossier
  }

  /// The template of the page.
  static let template = "pages/subsidy-funds"

  /// More rows than this are left to the input files.
  static let limit = 2000

  private var funds: FundSummary { dossier.funds }

  /// The page with its chart.
  var plan: PagePlan {
    let chart = chart
    return PagePlan(path: SitePath.funds, charts: [chart]) { shelf throws(RendererError) in
      var context = context
      context["flowsChart"] = try shelf.figure(chart.path, on: SitePath.funds)
      return Page(
        path: SitePath.funds, template: SubsidyFundsPage.template, title: "资金", section: .funds,
        context: context)
    }
  }

  private var context: TemplateContext {
    let matrix = FundMatrix(funds)
    let rules = FundRules(dossier.report)
    let rows = dossier.assessment.cities.flatMap(\.rows.funds)
    let more = rows.count - SubsidyFundsPage.limit
    return [
      "sentence": .text(sentence), "hasData": .flag(funds.hasData),
      "origins": .list(matrix.origins), "uses": .list(matrix.uses(of: .central)),
      "years": .list(years), "rules": .list(rules.contexts), "hasRules": .flag(rules.hasRules),
      "leftOut": .text(funds.leftOut > 0 ? String(funds.leftOut) : ""),
      "later": .text(funds.later > 0 ? String(funds.later) : ""),
      "rows": .list(rows.prefix(SubsidyFundsPage.limit).map(row)),
      "more": .text(more > 0 ? String(more) : ""),
    ]
  }

  private var sentence: String {
    guard funds.hasData else { return "未报资金台账" }
    let overview = dossier.overview
    let spent = funds.sum(flow: .spent, origin: .central)
    let matched = SubsidyProse(dossier).matching.map { "，为中央下达的\($0.percentText)" } ?? ""
    return "中央资金已下达\(overview.centralReceived.words)，已支出\(spent.words)；"
      + "市级资金已安排\(overview.municipalArranged.words)\(matched)，"
      + "已支出\(funds.sum(flow: .spent, origin: .municipal).words)"
  }

  /// The sums that are compared, by year.
  private static let lines: [(name: String, flow: FundFlow, origin: FundSource)] = [
    ("中央资金下达", .received, .central), ("中央资金支出", .spent, .central),
    ("市级资金安排", .arranged, .municipal), ("市级资金下达", .received, .municipal),
    ("市级资金支出", .spent, .municipal),
  ]

  /// The money of readable rows up to the as-of date, by line and year.
  private var sums: [Int: [Money]] {
    var sums: [Int: [Money]] = [:]
    for place in dossier.assessment.cities.flatMap(\.rows.funds) {
      let row = dossier.assessment.submission.funds[place]
      guard let day = row.day.value?.day, day <= dossier.asOf, let amount = row.amount.value,
        let line = SubsidyFundsPage.lines.firstIndex(where: {
          $0.flow == row.flow.value && $0.origin == row.origin.value
        })
      else { continue }
      let empty = SubsidyFundsPage.lines.map { _ in Money.zero }
      sums[day.year, default: empty][line] += amount
    }
    return sums
  }

  private var years: [TemplateContext] {
    sums.sorted { $0.key < $1.key }.map { year, amounts in
      ["year": .text("\(year)年"), "cells": .texts(amounts.map { Figures.wan($0) })]
    }
  }

  private var chart: Chart {
    let overview = dossier.overview
    let title =
      SubsidyProse(dossier).matching.map { "市级安排为中央下达的\($0.percentText)" }
      ?? (funds.hasData ? "中央资金尚未下达" : "未报资金台账")
    return Chart(
      SubsidyPath.chart("funds"),
      .stack(
        StackedBarChart(
          text: ChartText(
            title: overview.total.rows == 0 && !funds.hasData ? "未报资金台账" : title,
            subtitle: dossier.subtitle("资金下达、安排和支出，单位：万元"),
            source: dossier.chartSource("资金台账")),
          scaling: .absolute,
          series: SubsidyFundsPage.parts.map { .init(name: $0.name, role: $0.role) },
          rows: sums.sorted { $0.key < $1.key }.suffix(SubsidyFundsPage.chartYears)
            .flatMap { bars(of: $0.key, $0.value) },
          reference: nil, emptyText: "未报资金台账")))
  }

  /// The latest years that the chart shows.
  private static let chartYears = 5

  /// The parts of a bar, with the colours that they have in all charts.
  private static let parts: [(name: String, origin: FundSource, role: StackedBarChart.Role)] = [
    ("中央资金", .central, .first), ("市级资金", .municipal, .second),
  ]

  /// What was received, arranged and spent in a year, a bar for each that there is.
  private func bars(of year: Int, _ amounts: [Money]) -> [StackedBarChart.Row] {
    let flows: [(name: String, flow: FundFlow)] = [
      ("下达", .received), ("安排", .arranged), ("支出", .spent),
    ]
    return flows.compactMap { name, flow in
      let parts = SubsidyFundsPage.parts.map { part in
        SubsidyFundsPage.lines.firstIndex { $0.flow == flow && $0.origin == part.origin }
          .map { amounts[$0] } ?? .zero
      }
      let total = parts.reduce(.zero, +)
      guard total != .zero else { return nil }
      return StackedBarChart.Row(
        label: "\(year)年\(name)", values: parts.map { max(0, CityCharts.geometry($0)) },
        valueTexts: parts.map { $0 > .zero ? Figures.wan($0) : "" }, totalText: total.words)
    }
  }

  private func row(_ place: Int) -> TemplateContext {
    let row = dossier.assessment.submission.funds[place]
    return [
      "anchor": .text(SubsidyFundsPage.anchor(place)), "day": .text(Figures.day(row.day)),
      "origin": .text(row.origin.value?.rawValue ?? Figures.missing),
      "flow": .text(row.flow.value?.rawValue ?? Figures.missing),
      "use": .text(row.use.value?.rawValue ?? Figures.none),
      "amount": .text(Figures.wan(row.amount)), "payee": .text(row.payee),
      "document": .text(row.document), "source": .text(dossier.source(row.source)),
    ]
  }

  /// Returns the anchor of a row of 资金台账.
  static func anchor(_ place: Int) -> String { "funds-\(place + 1)" }
}
