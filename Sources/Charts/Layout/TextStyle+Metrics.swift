extension TextStyle {
  /// The distance between two lines.
  var lineHeight: Double { (size * 1.4).rounded() }

  /// How far the baseline lies below the middle of the glyphs.
  ///
  /// Chinese glyphs reach from 0.12 em below to 0.88 em above the baseline, digits from 0 to 0.73.
  var middleRise: Double { size * 0.37 }
}
