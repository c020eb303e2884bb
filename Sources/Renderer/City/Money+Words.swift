import Metrics

extension Money {
  /// The amount for a sentence: `128.50万元`.
  var words: String { Figures.wan(self) + "万元" }
}
