import Metrics

/// A sub-industry of a city as a line of a chart or table, or the rows outside of all of them.
struct SectorLine: Sendable {
  /// The name as handed in.
  var name: String
  /// The path of its page from the site's root; nil for rows outside of the declared ones.
  var path: String?
  /// The figures of its enterprise rows.
  var tally: EnterpriseTally

  /// Returns the declared sub-industries in order, then the rows outside of them, if any.
  static func all(_ dossier: CityDossier) -> [SectorLine] {
    let declared = dossier.city.subIndustries.map {
      SectorLine(
        name: $0.record.name, path: SitePath.subIndustry($0.place, of: dossier.code),
        tally: $0.tally)
    }
    let outside = EnterpriseTally(
      dossier.city.tally, without: dossier.city.subIndustries.map(\.tally))
    guard outside.funnel.registered > 0 else { return declared }
    return declared + [SectorLine(name: "未列入申报名单", path: nil, tally: outside)]
  }
}

extension EnterpriseTally {
  /// Creates the tally of the rows of a whole that belong to none of its parts.
  ///
  /// Only the funnel and the money are taken apart: the rest is not asked for.
  init(_ whole: EnterpriseTally, without parts: [EnterpriseTally]) {
    self.init()
    funnel = parts.reduce(whole.funnel) { rest, part in
      var next = rest
      next.registered -= part.funnel.registered
      next.signed -= part.funnel.signed
      next.completed -= part.funnel.completed
      next.accepted -= part.funnel.accepted
      next.counted -= part.funnel.counted
      return next
    }
  }
}
