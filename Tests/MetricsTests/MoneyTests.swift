import Metrics
import Testing

struct MoneyTests {
  @Test(arguments: [
    (fen: Int64(0), wan: "0"), (1, "0.000001"), (-1, "-0.000001"), (1_000_000, "1"),
    (128_500_000, "128.5"), (-3_000_000, "-3"), (10_000_001, "10.000001"),
    (Int64.max, "9223372036854.775807"), (Int64.min, "-9223372036854.775808"),
  ])
  func `an amount in 万元 is exact and ends without zeros`(fen: Int64, wan: String) {
    #expect(Money(fen: fen).wanText == wan)
  }

  @Test(arguments: [
    (fen: Int64(0), unit: MoneyUnit.wan, text: "0.00"), (4999, .wan, "0.00"), (5000, .wan, "0.01"),
    (-5000, .wan, "-0.01"), (-4999, .wan, "0.00"), (128_500_000, .wan, "128.50"),
    (99, .yuan, "0.99"), (10_000_000_000, .yi, "1.00"), (744_000_000_000, .yi, "74.40"),
  ])
  func `an amount with two decimals rounds half away from zero`(
    fen: Int64, unit: MoneyUnit, text: String
  ) {
    #expect(Money(fen: fen).fixedText(in: unit) == text)
  }

  @Test func `the first tranches of the cities add up without a binary remainder`() {
    let tranches = [8000] + [Int64](repeating: 6400, count: 6) + [Int64](repeating: 4000, count: 7)
    let sum = tranches.reduce(Money.zero) { $0 + Money(wan: $1) }
    #expect(sum.text(in: .yi) == "7.44")
  }

  @Test func `sums beyond the range clamp instead of failing`() {
    #expect(Money(fen: .max) + Money(fen: 1) == Money(fen: .max))
    #expect(Money(fen: .min) - Money(fen: 1) == Money(fen: .min))
    #expect(Money(wan: .max) == Money(fen: .max))
  }
}
