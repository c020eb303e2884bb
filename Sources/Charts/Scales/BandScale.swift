/// Divides a range of pixels into equal bands with gaps, for rows and columns.
struct BandScale: Sendable, Hashable {
  /// The number of bands.
  var count: Int
  /// The pixels from the first band's outer edge to the last one's.
  var range: Span
  /// The share of a step that stays empty between two bands; 0…1.
  var gap: Double

  /// Creates a scale; a count below zero is none.
  init(count: Int, range: Span, gap: Double = 0) {
    self.count = max(count, 0)
    self.range = range
    self.gap = min(max(gap, 0), 1)
  }

  /// The distance between the starts of two bands; the whole range where there is no band.
  ///
  /// Half a gap lies before the first and after the last band.
  var step: Double { range.length / Double(max(count, 1)) }

  /// The thickness of a band.
  var bandwidth: Double { abs(step) * (1 - gap) }

  /// Returns the upper or left edge of a band; bands outside the count lie outside the range.
  func start(of index: Int) -> Double { middle(of: index) - bandwidth / 2 }

  /// Returns the middle of a band.
  func middle(of index: Int) -> Double { range.start + (Double(index) + 0.5) * step }
}
