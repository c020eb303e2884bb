/// Moves labels apart along a line, as little as needed.
enum Spread {
  /// Finds positions that keep a distance and lie in a range.
  ///
  /// Labels keep their order; equal wishes keep the order given. The sum of the squared moves is
  /// the least possible (isotonic regression by pooling adjacent violators). Where the range is
  /// too short for all distances the labels divide it evenly.
  ///
  /// - Parameters:
  ///   - wanted: Where each label would like to be.
  ///   - distance: The least distance between two labels.
  ///   - range: Where the labels may be.
  /// - Returns: The positions in the order of the wanted ones.
  static func positions(_ wanted: [Double], distance: Double, in range: Span) -> [Double] {
    let length = range.upper - range.lower
    let gap = wanted.count > 1 ? min(distance, length / Double(wanted.count - 1)) : 0
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // Without the distances the positions must only not fall: pool those that would.
    var pools: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      var pool = (sum: wanted[index] - Double(rank) * gap, count: 1)
      while let last = pools.last, last.sum / Double(last.count) > pool.sum / Double(pool.count) {
        pool = (pool.sum + last.sum, pool.count + last.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let highest = range.upper - Double(max(wanted.count - 1, 0)) * gap
    var positions = wanted
    var rank = 0
    for pool in pools {
      let level = min(max(pool.sum / Double(pool.count), range.lower), highest)
      for _ in 0..<pool.count {
        positions[order[rank]] = level + Double(rank) * gap
        rank += 1
      }
    }
    return positions
  }
}
