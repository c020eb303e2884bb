/// A figure as it was found, with what it rests on and what it lacks.
struct FigureValue {
  /// The count, or the amount in 分, before the rate.
  var value: Int64
  /// A Boolean value indicating whether the figure is money.
  var isMoney: Bool
  /// What is counted in, such as `家`; empty for money, and where nothing says it.
  var unit = ""
  /// What the value is to be multiplied by.
  var rate = Rate.one
  /// What is missing to know the figure; while anything is, the value is only a lower limit.
  var gaps: Set<DataNeed> = []
  /// The rows that the figure rests on.
  var trail = RowTrail()

  init(_ value: Int64, isMoney: Bool) {
    self.value = value
    self.isMoney = isMoney
  }

  var isComplete: Bool { gaps.isEmpty }

  /// The value times the rate, cut to a whole number; the value alone where that is too large.
  var whole: Int64 {
    let (product, overflow) = value.multipliedReportingOverflow(by: rate.numerator)
    return overflow ? value : product / rate.denominator
  }

  /// Returns whether this figure is smaller than (−1), equal to (0) or larger than (1) another.
  func compared(with other: FigureValue) -> Int {
    let left = Int128(value) * Int128(rate.numerator) * Int128(other.rate.denominator)
    let right = Int128(other.value) * Int128(other.rate.numerator) * Int128(rate.denominator)
    return left < right ? -1 : left > right ? 1 : 0
  }

  /// The figure with its unit: `350家`, `6400.00万元`; a broken count or 分 is cut to two decimals.
  var text: String {
    let (product, overflow) = value.multipliedReportingOverflow(by: rate.numerator)
    if !overflow, product % rate.denominator == 0 {
      let whole = product / rate.denominator
      return isMoney ? Money(fen: whole).fixedText(in: .wan) + "万元" : String(whole) + unit
    }
    let exact = ExactRatio(value, over: 1) * rate
    guard isMoney else { return exact.truncatedText(decimals: 2) + unit }
    let wan = exact * Rate(percent: 1) * Rate(percent: 1) * Rate(percent: 1)
    return wan.truncatedText(decimals: 2) + "万元"
  }

  /// The figure, or 未报 where nothing is known.
  var shown: String {
    guard !isComplete else { return text }
    return trail.isEmpty ? "未报" : text + "（不全）"
  }

  /// Returns what two decimals do not show of a difference in money: `，超出1.00元`, `，少0.50元`;
  /// empty where they show it, or nothing differs.
  func hiddenDifference(from other: FigureValue) -> String {
    let order = compared(with: other)
    guard isMoney, other.isMoney, order != 0, text == other.text else { return "" }
    let yuan = Money(fen: abs(whole.subtractingClamping(other.whole))).fixedText(in: .yuan)
    return order > 0 ? "，超出\(yuan)元" : "，少\(yuan)元"
  }

  /// Returns the share of this figure in a base; nil where the base is not above 0.
  func share(of base: FigureValue) -> ExactRatio? {
    (ExactRatio(value, over: 1) * rate).divided(by: ExactRatio(base.value, over: 1) * base.rate)
  }
}

extension ExactRatio {
  /// Returns the ratio times a rate.
  static func * (left: ExactRatio, right: Rate) -> ExactRatio {
    ExactRatio(
      left.numerator * right.ratio.numerator, left.denominator * right.ratio.denominator)
  }
}

extension FigureValue {
  /// Returns the figure times a rate.
  func scaled(by other: Rate) -> FigureValue {
    var figure = self
    figure.rate = Rate(
      numerator: rate.numerator * other.numerator,
      denominator: rate.denominator * other.denominator)
    return figure
  }
}
