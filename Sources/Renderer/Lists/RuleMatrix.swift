import Metrics

/// The rules of the programme by city: kept, broken, to be explained, or why not judged.
struct RuleMatrix: Sendable {
  private let report: Report
  private let byRule: [String: [RuleOutcome]]

  init(_ report: Report) {
    self.report = report
    byRule = Dictionary(grouping: report.assessment.outcomes, by: \.rule)
  }

  private var book: RuleBook { report.programme.rules }
  private var cities: [CityAssessment] { report.assessment.cities }

  /// The names that the template `parts/rule-matrix` uses.
  var context: TemplateContext {
    let open = open
    return [
      "isSingle": .flag(cities.count == 1), "hasMatrix": .flag(!rules.isEmpty),
      "matrixRows": .list(rules.map(row)),
      "matrixCities": .list(
        cities.map {
          ["city": .text($0.city.name), "path": .text(report.findingsPath(of: $0.city.code))]
        }),
      "stateCounts": .list(stateCounts), "openRules": .list(open),
      "hasOpenRules": .flag(!open.isEmpty),
    ]
  }

  /// The rules that were judged at all, in the order of the programme.
  private var rules: [Rule] { book.rules.filter { byRule[$0.id] != nil } }

  /// How many outcomes there are of each verdict.
  private var stateCounts: [TemplateContext] {
    let verdicts = report.assessment.outcomes.map(report.verdict)
    return RuleVerdict.allCases.map { verdict in
      verdict.context.merging(["count": .text(String(verdicts.count { $0 == verdict }))])
    }
  }

  private func row(_ rule: Rule) -> TemplateContext {
    let outcomes = byRule[rule.id] ?? []
    let whole = outcomes.first { $0.city == nil }
    return [
      "rule": .text(rule.id), "ruleHref": .text("\(SitePath.methodology)#rule-\(rule.id)"),
      "title": .text(rule.title), "clause": .text(book.citation(of: rule)),
      "strictness": .text(rule.severity.words),
      "cells": .list(
        cities.map { city in
          let own = outcomes.first { $0.city == city.city.code } ?? whole
          let href =
            report.programme.isSubsidy
            ? "\(SitePath.findings)#\(FindingTable.anchor(of: rule.id))"
            : report.findingsPath(of: city.city.code)
          return cell(own, href: href)
        }),
    ]
  }

  private func cell(_ outcome: RuleOutcome?, href: String) -> TemplateContext {
    guard let outcome else {
      return [
        "sign": "", "words": "", "class": "no-data", "number": "", "cellHref": "", "why": "",
      ]
    }
    let verdict = report.verdict(of: outcome)
    return verdict.context.merging([
      "number": .text(outcome.broken > 0 ? String(outcome.broken) : ""),
      "cellHref": .text(outcome.broken > 0 ? href : ""),
      "why": .text(outcome.reasonWords ?? verdict.words),
    ])
  }

  /// The rules that could not be judged, each reason with its cities.
  private var open: [TemplateContext] {
    rules.flatMap { rule -> [TemplateContext] in
      let outcomes = (byRule[rule.id] ?? []).filter { $0.reasonWords != nil }
      var reasons: [String] = []
      for words in outcomes.compactMap(\.reasonWords) where !reasons.contains(words) {
        reasons.append(words)
      }
      return reasons.map { words in
        let own = outcomes.filter { $0.reasonWords == words }
        let names = own.map { $0.city.map(report.cityName) ?? report.programme.totalName }
        return [
          "rule": .text(rule.id), "ruleHref": .text("\(SitePath.methodology)#rule-\(rule.id)"),
          "title": .text(rule.title), "why": .text(words),
          "names": .text(
            own.count == cities.count && own.count > 1 ? "各市" : names.joined(separator: "、")),
        ]
      }
    }
  }
}
