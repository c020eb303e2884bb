import Metrics
import TestSupport
import Testing

/// What the checks say, in words that were looked at.
struct QualityWordsTests {
  @Test func `every kind of remark reads as it was looked at`() {
    let cases =
      ClaimTests.cases + QualityDateTests.periods + QualityDateTests.orders
      + QualityDateTests.days + EligibilityTests.levels + EligibilityTests.sizes
      + EligibilityTests.industries + EligibilityTests.leads + MoneyRemarkTests.slips
      + MoneyRemarkTests.parts + MoneyRemarkTests.patterns + TextRemarkTests.names
    var lines: [String] = []
    var seen: Set<String> = []
    for example in cases {
      for remark in example.found where seen.insert(remark.message).inserted {
        lines.append("\(remark.code) \(remark.check.rawValue) [\(remark.value)] \(remark.message)")
      }
    }
    Golden.expect(lines.joined(separator: "\n") + "\n", matches: "quality-remarks.txt")
  }
}
