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
    (350, false, Rate.one, "350"), (6_400_000_000, true, .one, "6400.00万元"),
    (8_000_000_000, true, Rate(percent: 80), "6400.00万元"), (3, false, Rate(times: 3), "9"),
    (1, true, Rate(percent: 30), "0.00万元"), (10, false, Rate(percent: 33), "3.30"),
    (0, true, .one, "0.00万元"), (-1_000_000, true, .one, "-1.00万元"),
  ])
  func `a figure is printed exactly, or cut to two decimals`(
    value: Int64, isMoney: Bool, rate: Rate, text: String
  ) {
    #expect(FigureValue(value, isMoney: isMoney).scaled(by: rate).text == text)
  }

  @Test(
    arguments: [
      (400_001_00, 400_000_00, .one, "，超出1.00元"), (400_000_00, 400_001_00, .one, "，少1.00元"),
      (400_000_00, 400_000_00, .one, ""), (410_000_00, 400_000_00, .one, ""),
      (300_000_50, 1_000_000_00, Rate(percent: 30), "，超出0.50元"), (1, 0, .one, "，超出0.01元"),
    ] as [(Int64, Int64, Rate, String)])
  func `a difference that two decimals do not show is written out in yuan`(
    value: Int64, base: Int64, rate: Rate, words: String
  ) {
    let other = FigureValue(base, isMoney: true).scaled(by: rate)
    #expect(FigureValue(value, isMoney: true).hiddenDifference(from: other) == words)
  }

  @Test func `a count has a unit, also after a rate, and no hidden difference`() {
    var figure = FigureValue(10, isMoney: false)
    figure.unit = "家"
    #expect(figure.text == "10家")
    #expect(figure.scaled(by: Rate(percent: 33)).text == "3.30家")
    #expect(figure.hiddenDifference(from: FigureValue(11, isMoney: false)) == "")
  }

  @Test(
    arguments: [
      (840, 1000, [80], "84.0%"), (800, 1000, [80], "80.0%"), (8004, 10_000, [80], "80.04%"),
      (7_999, 10_000, [80], "79.9%"), (200_001, 1_000_000, [20], "20.0001%"), (1, 3, [], "33.3%"),
      (9_999, 10_000, [100], "99.9%"),
    ] as [(Int64, Int64, [Int64], String)])
  func `a share has one decimal, or as many as tell it from its limit`(
    part: Int64, whole: Int64, limits: [Int64], text: String
  ) {
    let rates = limits.map { Rate(percent: $0) }
    #expect(ShareJudge.words(for: ExactRatio(part, over: whole), beside: rates) == text)
  }

  @Test(arguments: [
    (TableKey.enterprises, [], "家"), (.leadUnits, ["sub_industry", "party"], "家"),
    (.enterprises, ["sub_industry"], "个"), (.awards, ["party"], "家"), (.awards, [], "笔"),
    (.awards, ["item"], "项"), (.solutions, [], "个"),
  ])
  func `rows are counted in what their table holds`(
    table: TableKey, distinct: [String], unit: String
  ) {
    #expect(table.unit(of: distinct) == unit)
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
