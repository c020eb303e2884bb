import Metrics

/// What is to be said in words about a city's sub-industries.
struct SectorProse: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// A chart's title: `智能家电计入最多（120家），铝型材加工尚无计入企业`.
  var headline: String {
    let lines = dossier.city.subIndustries
    guard !lines.isEmpty else { return "未报细分行业" }
    let counts = lines.map(\.tally.funnel.counted)
    guard let most = counts.max(), most > 0 else { return "\(lines.count)个细分行业均尚无计入企业" }
    let leaders = zip(lines, counts).filter { $0.1 == most }.map(\.0.record.name)
    let idle = zip(lines, counts).filter { $0.1 == 0 }.map(\.0.record.name)
    let start =
      leaders.count == 1
      ? "\(leaders[0])计入最多（\(most)家）" : "\(leaders.count)个细分行业并列最多（各\(most)家）"
    guard lines.count > 1 else { return "\(leaders[0])计入\(most)家" }
    guard !idle.isEmpty else { return start }
    let names = idle.count > 2 ? "\(idle.count)个细分行业" : idle.joined(separator: "、")
    return "\(start)，\(names)尚无计入企业"
  }
}
