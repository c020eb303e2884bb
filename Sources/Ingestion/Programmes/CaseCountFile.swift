package import Metrics

/// Reads how many cases test each rule: lines of `rule,kept,broken,others` below a header.
package enum CaseCountFile {
  /// The file's path in the folder Templates.
  package static let path = "coverage/rule-cases.csv"

  /// The first line.
  package static let header = "rule,kept,broken,others"

  /// Returns the counts by rule; lines that are no counts are passed over.
  ///
  /// - Parameter text: The file's content.
  /// - Returns: The counts.
  package static func read(_ text: String) -> [String: RuleCaseCount] {
    var counts: [String: RuleCaseCount] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let parts = line.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 4, let kept = Int(parts[1]), let broken = Int(parts[2]),
        let others = Int(parts[3])
      else { continue }
      var count = RuleCaseCount()
      count.kept = kept
      count.broken = broken
      count.others = others
      counts[String(parts[0])] = count
    }
    return counts
  }
}
