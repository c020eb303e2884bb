/// A band that leaves one column and arrives at another level: y follows 3t² − 2t³.
struct LevelRibbon {
  /// Where it leaves, from top to bottom.
  var from: Span
  /// Where it arrives, from top to bottom.
  var to: Span
  /// From the one column to the other.
  var x: Span

  // So many that no corner shows on a picture of usual width.
  private static let steps = 32
  /// The least that a band keeps of itself: a single enterprise among thousands still shows.
  private static let thinnest = 0.5

  /// Creates a band.
  init(from: Span, at start: Double, to: Span, at end: Double) {
    self.from = from
    self.to = to
    x = Span(start, end)
  }

  /// Returns the band's corners, clockwise from the upper left one.
  ///
  /// - Parameter rim: How much it grows on both sides, across its direction; less than zero when
  ///   it shrinks.
  /// - Returns: The corners, never closer to each other than half a pixel.
  func corners(widenedBy rim: Double) -> [Point] {
    var upper: [Point] = []
    var lower: [Point] = []
    for step in 0...Self.steps {
      let part = Double(step) / Double(Self.steps)
      let rise = part * part * (3 - 2 * part)
      let start = from.start + (to.start - from.start) * rise
      let end = from.end + (to.end - from.end) * rise
      let slope = 6 * part * (1 - part) * (to.middle - from.middle) / max(x.length, 1)
      let half = max(
        (end - start) / 2 + rim * (1 + slope * slope).squareRoot(), Self.thinnest / 2)
      let across = x.start + x.length * part
      upper.append(Point(across, (start + end) / 2 - half))
      lower.append(Point(across, (start + end) / 2 + half))
    }
    return upper + lower.reversed()
  }
}
