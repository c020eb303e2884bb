import Testing

@testable import Metrics

struct FigureValueTests {
  @Test(arguments: [
    (100, 30, 30, 0), (100, 30, 31, -1), (100, 30, 29, 1), (1, 1, 0, 1), (0, 80, 0, 0),
    (Int64.max, 1000, Int64.max, 1), (-100, 50, -50, 0), (3, 33, 1, -1),
  ])
  func `a rate of a figure compares exactly with a whole figure`(
    base: Int64, percent: Int64, other: Int64, order: Int
  ) {
    let share = FigureValue(base, isMoney: true).scaled(by: Rate(percent: percent))
    #expect(share.compared(with: FigureValue(other, isMoney: true)) == order)
    #expect(FigureValue(other, isMoney: true).compared(with: share) == -order)
  }

  @Test(arguments: [
    (350, false, Rate.one, "350"), (6_400_000_000, true, .one, "6400万元"),
    (8_000_000_000, true, Rate(percent: 80), "6400万元"), (3, false, Rate(times: 3), "9"),
    (1, true, Rate(percent: 30), "0.00万元"), (10, false, Rate(percent: 33), "3.30"),
    (0, true, .one, "0万元"), (-1_000_000, true, .one, "-1万元"),
  ])
  func `a figure is printed exactly, or cut to two decimals`(
    value: Int64, isMoney: Bool, rate: Rate, text: String
  ) {
    #expect(FigureValue(value, isMoney: isMoney).scaled(by: rate).text == text)
  }

  @Test func `an incomplete figure says so, and an unknown one is not handed in`() {
    var figure = FigureValue(5, isMoney: false)
    figure.gaps = [DataNeed(.funds)]
    #expect(figure.shown == "未报")
    figure.trail.append(FindingRow(source: Fixture.source(2), columns: []))
    #expect(figure.shown == "5（不全）")
  }

  @Test(arguments: [
    (30, "30%"), (100, "100%"), (1, "1%"),
  ])
  func `a rate is printed in per cent`(percent: Int64, text: String) {
    #expect(Rate(percent: percent).percentText == text)
  }
}
