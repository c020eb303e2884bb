import Metrics

/// Which links of a manufacturer the counted solutions of a sub-industry serve.
///
/// The notice (三(五)) lists six links and asks that 设计, 制造 and 安全 be covered above all.
struct LinkCoverage: Sendable {
  /// A link and how many counted solutions serve it.
  struct Line: Sendable, Hashable {
    var name: String
    var solutions: Int
    var isEssential: Bool
  }

  /// The links in the notice's order.
  let lines: [Line]

  /// The links that must not stay without a solution.
  static let essential: Set<String> = ["设计", "制造", "安全"]

  init(_ sector: SubIndustryAssessment) {
    lines = TransformationLinks.names.enumerated().map { place, name in
      Line(
        name: name,
        solutions: sector.solutionsByLink.indices.contains(place)
          ? sector.solutionsByLink[place] : 0, isEssential: LinkCoverage.essential.contains(name))
    }
  }

  /// What the coverage says in one sentence, with its full stop.
  var sentence: String {
    let empty = lines.filter { $0.solutions == 0 }.map(\.name)
    let missing = lines.filter { $0.isEssential && $0.solutions == 0 }.map(\.name)
    if empty.count == lines.count { return "尚无计入的解决方案，六个环节均未覆盖。" }
    if empty.isEmpty { return "计入的解决方案覆盖全部六个环节。" }
    let start = "计入的解决方案未覆盖\(empty.joined(separator: "、"))环节"
    guard !missing.isEmpty else { return "\(start)；设计、制造、安全三个重点环节均有方案。" }
    return "\(start)，其中\(missing.joined(separator: "、"))为重点环节，需补齐。"
  }
}
