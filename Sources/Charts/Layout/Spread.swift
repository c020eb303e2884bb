/// Moves labels apart along a line, as little as needed.
enum Spread {
  /// Finds positions that keep a distance and lie in a range.
  ///
  /// Labels keep their order; equal wishes keep the order given. Where the range is too short for
  /// all distances the labels divide it evenly.
  ///
  /// - Parameters:
  ///   - wanted: Where each label would like to be.
  ///   - distance: The least distance between two labels.
  ///   - range: Where the labels may be.
  /// - Returns: The positions in the order of the wanted ones.
  static func positions(_ wanted: [Double], distance: Double, in range: Span) -> [Double] {
    guard wanted.count > 1 else { return wanted.map { min(max($0, range.lower), range.upper) } }
    let gap = min(distance, (range.upper - range.lower) / Double(wanted.count - 1))
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var positions = wanted
    // Down the line each label makes room for the one before, then up again from the end.
    var least = range.lower
    for index in order {
      positions[index] = max(wanted[index], least)
      least = positions[index] + gap
    }
    var most = range.upper
    for index in order.reversed() {
      positions[index] = min(positions[index], most)
      most = positions[index] - gap
    }
    return positions
  }
}
