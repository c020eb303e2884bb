/// A figure that a rule compares or shows.
package indirect enum RuleFigure: Sendable, Hashable {
  /// A fixed count.
  case number(Int64)
  /// A fixed amount.
  case amount(Money)
  /// The number of selected rows, or of different values in some columns of them.
  case count(RowSelection, distinct: [String])
  /// The sum of columns over the selected rows.
  case sum(RowSelection, [String])
  /// The rows that share the most frequent value of a column.
  case largest(RowSelection, String)
  /// The sum of columns of the row that is judged.
  case cells([String])
  /// A cumulative target of the city.
  case target(IndicatorKey, year: Int)
  /// The cumulative counted value of the city at the as-of date.
  case counted(IndicatorKey)
  /// A figure that the programme or the city's own row gives.
  case city(CityFigure)
  /// The number of cities in the programme.
  case programmeCities
  /// Another figure times a rate.
  case scaled(RuleFigure, Rate)
}

/// A figure that describes a city as such.
package enum CityFigure: String, Sendable, CaseIterable, Hashable {
  /// The whole award: as handed in, else as the programme states it.
  case award
  /// The award money received: as handed in, else the ledger's provincial receipts.
  case received
  /// The minimum number of enterprises of the city's region.
  case minimum

  /// The figure in words.
  package var words: String {
    switch self {
    case .award: "奖补资金总额"
    case .received: "已下达资金"
    case .minimum: "改造企业数量下限"
    }
  }
}

/// A figure with its name.
package struct NamedFigure: Sendable, Hashable {
  /// What the figure is, in words.
  package var name: String
  /// The figure.
  package var figure: RuleFigure

  /// Creates a named figure.
  package init(_ name: String, _ figure: RuleFigure) {
    self.name = name
    self.figure = figure
  }
}

/// A rate as a quotient of whole numbers, such as 30 %.
package struct Rate: Sendable, Hashable {
  /// The upper part, 0 or more.
  package let numerator: Int64
  /// The lower part, above 0.
  package let denominator: Int64

  /// The rate 1.
  package static let one = Rate(times: 1)

  /// Creates a rate from per cent.
  package init(percent: Int64) {
    numerator = percent
    denominator = 100
  }

  /// Creates a rate from a factor.
  package init(times factor: Int64) {
    numerator = factor
    denominator = 1
  }

  /// Creates a rate from its parts.
  init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The exact ratio.
  package var ratio: ExactRatio { ExactRatio(numerator, over: denominator) }

  /// The rate in per cent, exact where it has at most two decimals: `30%`.
  package var percentText: String {
    let whole = (numerator * 100) % denominator == 0
    return ratio.percent.truncatedText(decimals: whole ? 0 : 2) + "%"
  }
}
