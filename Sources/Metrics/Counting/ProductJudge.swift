/// Tells which modes, platforms and solutions are reported and which count (contract §2).
struct ProductJudge {
  let context: CountingContext

  /// A row of any of the three tables, as far as counting looks at it.
  private struct Candidate {
    let city: CityCode
    let subIndustry: String
    let name: String
    let event: ReportedDay?
    /// What makes two rows of one city the same, beside the name; empty where nothing does.
    var provider = ""
    /// A flaw of the table's own: no kind, no provider.
    var ownFlaw: ProductVerdict.Flaw?
  }

  private struct Identity: Hashable {
    let city: CityCode
    let name: String
    let provider: String
  }

  /// Returns a verdict for each row of 转型模式.
  func verdicts(for rows: [ModeRecord]) -> [ProductVerdict] {
    verdicts(
      rows.map {
        Candidate(
          city: $0.city, subIndustry: $0.subIndustry, name: $0.mode, event: $0.formedOn.value,
          ownFlaw: $0.kind.value == nil ? .kind : nil)
      })
  }

  /// Returns a verdict for each row of 行业平台.
  func verdicts(for rows: [PlatformRecord]) -> [ProductVerdict] {
    verdicts(
      rows.map {
        Candidate(
          city: $0.city, subIndustry: $0.subIndustry, name: $0.platform,
          event: $0.launchedOn.value)
      })
  }

  /// Returns a verdict for each row of 数字化解决方案.
  func verdicts(for rows: [SolutionRecord]) -> [ProductVerdict] {
    verdicts(
      rows.map {
        Candidate(
          city: $0.city, subIndustry: $0.subIndustry, name: $0.solution,
          event: $0.releasedOn.value, provider: $0.provider,
          ownFlaw: $0.provider.isEmpty ? .provider : nil)
      })
  }

  private func verdicts(_ candidates: [Candidate]) -> [ProductVerdict] {
    var verdicts = candidates.map(verdict(for:))
    // The earliest of equals counts; within a day the first in input order.
    let order = candidates.indices.filter { verdicts[$0].isCounted }
      .sorted { left, right in
        guard let first = candidates[left].event?.day, let second = candidates[right].event?.day,
          first != second
        else { return left < right }
        return first < second
      }
    var seen: Set<Identity> = []
    for index in order {
      let candidate = candidates[index]
      let identity = Identity(
        city: candidate.city, name: NormalName.of(candidate.name),
        provider: NormalName.of(candidate.provider))
      if !seen.insert(identity).inserted {
        verdicts[index] = ProductVerdict(isReported: true, flaws: [.duplicate])
      }
    }
    return verdicts
  }

  private func verdict(for candidate: Candidate) -> ProductVerdict {
    guard let event = candidate.event, event.day <= context.asOf,
      let place = context.places[candidate.city]
    else { return ProductVerdict(isReported: false) }
    var flaws: [ProductVerdict.Flaw] = []
    if candidate.name.isEmpty { flaws.append(.unnamed) }
    if context.declaredPlace(of: candidate.subIndustry, city: place) == nil {
      flaws.append(.subIndustry)
    }
    if let flaw = candidate.ownFlaw { flaws.append(flaw) }
    if event.day < context.starts[place] { flaws.append(.period) }
    return ProductVerdict(isReported: true, isCounted: flaws.isEmpty, flaws: flaws)
  }
}
