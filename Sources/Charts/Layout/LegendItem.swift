/// An entry of a chart's key: a swatch and its words.
struct LegendItem: Sendable, Hashable {
  /// What the words explain.
  enum Swatch: Sendable, Hashable {
    case fill(Color)
    case target
    case plan
    case sign(ChartStatus)
  }

  /// The swatch.
  var swatch: Swatch
  /// The words.
  var text: String

  /// Creates an entry.
  init(_ swatch: Swatch, _ text: String) {
    self.swatch = swatch
    self.text = text
  }

  /// Pairs swatches with words; a swatch without words and words without a swatch are left out.
  static func items(_ swatches: [Swatch?], _ texts: [String]) -> [LegendItem] {
    zip(swatches, texts).compactMap { swatch, text in
      swatch.flatMap { text.isEmpty ? nil : LegendItem($0, text) }
    }
  }
}
