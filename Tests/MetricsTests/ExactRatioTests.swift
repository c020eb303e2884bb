import BigInt
import Metrics
import Testing

struct ExactRatioTests {
  @Test(arguments: [
    (349, 350, 4, "0.9971"), (350, 350, 4, "1.0000"), (9997, 10_000, 1, "0.9"), (0, 7, 2, "0.00"),
    (1, 3, 0, "0"), (2, 3, 4, "0.6666"), (-1, 3, 2, "-0.33"), (-1, 3000, 2, "0.00"),
    (450, 100, 4, "4.5000"), (1, 1_000_000, 4, "0.0000"),
  ])
  func `decimals are cut off and never rounded up`(
    numerator: Int, denominator: Int, decimals: Int, text: String
  ) {
    let ratio = ExactRatio(BigInt(numerator), BigInt(denominator))
    #expect(ratio.truncatedText(decimals: decimals) == text)
  }

  @Test func `thirds add up to exactly one`() {
    let third = ExactRatio(1, 3)
    #expect(third + third + third == ExactRatio(1, 1))
    #expect((third + third + third).hashValue == ExactRatio(5, 5).hashValue)
  }

  @Test func `order follows the value, not the parts`() {
    #expect(ExactRatio(1, 3) < ExactRatio(34, 100))
    #expect(!(ExactRatio(2, 6) < ExactRatio(1, 3)))
    #expect(ExactRatio(-1, 2) < .zero)
  }

  @Test func `a large ratio is drawn at its size`() {
    let huge = BigInt(10).power(400)
    #expect(ExactRatio(huge * 3, huge * 2).approximate == 1.5)
  }
}

struct CompletionRateTests {
  @Test(arguments: [
    (9997, 10_000, "99.9%", false), (10_000, 10_000, "100.0%", true), (349, 350, "99.7%", false),
    (0, 350, "0.0%", false), (700, 350, "200.0%", true), (-1, 350, "-0.2%", false),
  ])
  func `a rate below its target never reads as one hundred`(
    value: Int64, target: Int64, text: String, isComplete: Bool
  ) throws {
    let rate = try #require(CompletionRate(value: value, target: target))
    #expect(rate.percentText == text)
    #expect(rate.isComplete == isComplete)
  }

  @Test(arguments: [(1, nil), (1, 0), (1, -5), (nil, 5)] as [(Int64?, Int64?)])
  func `without a value or a target above 0 there is no rate`(value: Int64?, target: Int64?) {
    #expect(CompletionRate(value: value, target: target) == nil)
  }

  @Test func `a limit is exceeded only above it`() throws {
    #expect(try !#require(CompletionRate(value: 130, target: 100)).exceeds(percent: 130))
    #expect(try #require(CompletionRate(value: 131, target: 100)).exceeds(percent: 130))
    #expect(try #require(CompletionRate(value: 1301, target: 1000)).exceeds(percent: 130))
  }
}
