import Metrics

/// The levels of counted enterprises before (rows) and after (columns) the work.
struct LevelTable: Sendable {
  private let dossier: CityDossier
  private let tally: EnterpriseTally

  init(_ dossier: CityDossier, _ tally: EnterpriseTally) {
    self.dossier = dossier
    self.tally = tally
  }

  /// The names of the template `parts/city-levels`.
  var context: TemplateContext {
    let shift = tally.levels
    let rises = TallyProse(dossier.programme, tally).rises
    let rows = LevelName.all.enumerated().map { level, name in
      row(name, shift.counts[level], total: shift.before[level])
    }
    return [
      "hasRows": .flag(tally.funnel.counted > 0), "columns": .texts(LevelName.all),
      "rows": .list(rows + [row("合计", shift.after, total: tally.funnel.counted, isTotal: true)]),
      "risen": .text(String(rises.risen)), "counted": .text(String(tally.funnel.counted)),
      "unknownBefore": .text(rises.unknownBefore > 0 ? String(rises.unknownBefore) : ""),
    ]
  }

  private func row(
    _ name: String, _ counts: [Int], total: Int, isTotal: Bool = false
  ) -> TemplateContext {
    [
      "name": .text(name), "cells": .texts(counts.map(String.init)), "total": .text(String(total)),
      "isTotal": .flag(isTotal),
    ]
  }
}
