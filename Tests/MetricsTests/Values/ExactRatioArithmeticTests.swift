import Metrics
import Testing

struct ExactRatioArithmeticTests {
  @Test(arguments: [
    (230, 12, "19.2"), (228, 12, "19.0"), (0, 12, "0.0"), (1, 1000, "0.1"), (-5, 3, "-1.6"),
  ])
  func `what is needed is raised to the next step`(value: Int, over: Int, text: String) {
    #expect(ExactRatio(Int64(value), over: Int64(over)).ceilingText(decimals: 1) == text)
  }

  @Test func `a difference may be negative and keeps its magnitude`() {
    let difference = ExactRatio(1, over: 3) - ExactRatio(1, over: 2)
    #expect(difference == ExactRatio(-1, over: 6))
    #expect(difference.magnitude == ExactRatio(1, over: 6))
  }

  @Test(arguments: [0, -2])
  func `a divisor that is not above 0 gives no quotient`(divisor: Int) {
    #expect(ExactRatio(1, over: 2).divided(by: ExactRatio(Int64(divisor), over: 1)) == nil)
  }

  @Test func `a quotient is exact`() {
    #expect(
      ExactRatio(1, over: 2).divided(by: ExactRatio(15, over: 31)) == ExactRatio(31, over: 30))
  }
}
