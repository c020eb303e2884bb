import Metrics

extension CountingConditions {
  /// No conditions, with the limits of a large industrial enterprise (工信部联企业〔2011〕300号).
  static let industrialSizes = CountingConditions(
    conditions: [], minimumLevel: 2, largeEmployees: 1000, largeRevenue: Money(wan: 40_000),
    enterprisesPerSubIndustry: 1)
}

extension ScoringScheme {
  /// No score at all.
  static let unscored = ScoringScheme(
    origin: "", bands: [], behindPercent: 0, explainAbovePercent: 100, suspectAbovePercent: 100)
}
