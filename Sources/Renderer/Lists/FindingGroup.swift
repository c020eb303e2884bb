import Metrics

/// The findings of one rule.
struct FindingGroup: Sendable {
  /// The findings, in the order in which they were found; never empty.
  private(set) var findings: [Finding]
  /// A Boolean value indicating whether the rule has no group before this one.
  let isFirst: Bool

  /// The first finding: it gives the group its words.
  var first: Finding { findings[0] }

  /// What the rule asks of each of several findings; nil where that differs, or there is only one.
  var expected: String? {
    guard findings.count > 1 else { return nil }
    return findings.allSatisfy { $0.expected == first.expected } ? first.expected : nil
  }

  /// Returns findings by rule and its words, in the order of their first finding.
  static func all(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [[String]: Int] = [:]
    for finding in findings {
      let key = [finding.rule, finding.message, finding.clause]
      if let place = places[key] {
        groups[place].findings.append(finding)
      } else {
        places[key] = groups.count
        let isFirst = !groups.contains { $0.first.rule == finding.rule }
        groups.append(FindingGroup(findings: [finding], isFirst: isFirst))
      }
    }
    return groups
  }
}
