/// Tells which modes, platforms and solutions are reported and which count (contract §2).
struct ProductJudge {
  let context: CountingContext

  /// A row of any of the three tables, as far as counting looks at it.
  private struct Candidate {
    let home: RowHome?
    let name: String
    let event: ReportedDay?
    /// What makes two rows of one city the same, beside the name; empty where nothing does.
    var provider = ""
    /// A flaw of the table's own: no kind, no provider.
    var ownFlaw: ProductVerdict.Flaw?
  }

  private struct Identity: Hashable {
    let city: Int?
    let name: ByteText
    let provider: ByteText
  }

  /// Returns a verdict for each row of 转型模式.
  func verdicts(for rows: [ModeRecord], homes: [RowHome?]) -> [ProductVerdict] {
    verdicts(
      zip(rows, homes).map { row, home in
        Candidate(
          home: home, name: row.mode, event: row.formedOn.value,
          ownFlaw: row.kind.value == nil ? .kind : nil)
      })
  }

  /// Returns a verdict for each row of 行业平台.
  func verdicts(for rows: [PlatformRecord], homes: [RowHome?]) -> [ProductVerdict] {
    verdicts(
      zip(rows, homes).map { row, home in
        Candidate(home: home, name: row.platform, event: row.launchedOn.value)
      })
  }

  /// Returns a verdict for each row of 数字化解决方案.
  func verdicts(for rows: [SolutionRecord], homes: [RowHome?]) -> [ProductVerdict] {
    verdicts(
      zip(rows, homes).map { row, home in
        Candidate(
          home: home, name: row.solution, event: row.releasedOn.value, provider: row.provider,
          ownFlaw: row.provider.isEmpty ? .provider : nil)
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
        city: candidate.home?.city, name: ByteText(NormalName.of(candidate.name)),
        provider: ByteText(NormalName.of(candidate.provider)))
      if !seen.insert(identity).inserted {
        verdicts[index] = ProductVerdict(isReported: true, flaws: [.duplicate])
      }
    }
    return verdicts
  }

  private func verdict(for candidate: Candidate) -> ProductVerdict {
    guard let event = candidate.event, event.day <= context.asOf,
      let home = candidate.home
    else { return ProductVerdict(isReported: false) }
    var flaws: [ProductVerdict.Flaw] = []
    if candidate.name.isEmpty { flaws.append(.unnamed) }
    if home.sector == nil { flaws.append(.subIndustry) }
    if let flaw = candidate.ownFlaw { flaws.append(flaw) }
    if event.day < context.starts[home.city] { flaws.append(.period) }
    return ProductVerdict(isReported: true, isCounted: flaws.isEmpty, flaws: flaws)
  }
}
