/// Chooses few colours of many so that each of the many is close to one of the few.
struct ColorCover {
  /// How far a colour may be from the one that stands for it, in each channel.
  private let tolerance: Int
  // Ordered by the sum of the channels: close colours have close sums.
  private let colors: [UInt32]
  private let channels: [SIMD4<Int16>]
  private let sums: [Int]
  private var isCovered: [Bool]

  /// Creates a cover.
  ///
  /// - Parameters:
  ///   - colors: The colours as 0xRRGGBB, in any order, each once.
  ///   - tolerance: How far a colour may be from the one that stands for it, in each channel.
  init(of colors: [UInt32], tolerance: Int) {
    self.tolerance = tolerance
    let keys = colors.map { UInt64(Self.sum(of: $0)) << 32 | UInt64($0) }.sorted()
    self.colors = keys.map { UInt32(truncatingIfNeeded: $0) }
    channels = self.colors.map(Self.channels)
    sums = keys.map { Int($0 >> 32) }
    isCovered = Array(repeating: false, count: colors.count)
  }

  /// Returns the colours that stand for the others beside those that stand for themselves anyway.
  ///
  /// The darkest colour that has none yet gets the one close to it that serves most others.
  ///
  /// - Parameters:
  ///   - given: The colours that are kept in any case, of these or not.
  ///   - most: The most colours that may be chosen.
  /// - Returns: The chosen colours, the darkest first; nil when more are needed.
  func chosen(besides given: [UInt32], most: Int) -> [UInt32]? {
    var rest = self
    for color in given { rest.cover(by: color) }
    var chosen: [UInt32] = []
    for index in colors.indices where !rest.isCovered[index] {
      guard let best = rest.best(for: colors[index]) else { continue }
      if chosen.count == most { return nil }
      chosen.append(best)
      rest.cover(by: best)
    }
    return chosen
  }

  /// Returns the colour close to another one that is close to most colours without any; the
  /// darkest of equals.
  private func best(for color: UInt32) -> UInt32? {
    var best: (color: UInt32, count: Int)?
    for candidate in places(near: color) where isClose(candidate, Self.channels(of: color)) {
      let center = channels[candidate]
      var served = 0
      for place in places(near: colors[candidate]) {
        served += !isCovered[place] && isClose(place, center) ? 1 : 0
      }
      if served > best?.count ?? 0 { best = (colors[candidate], served) }
    }
    return best?.color
  }

  private mutating func cover(by color: UInt32) {
    let center = Self.channels(of: color)
    for place in places(near: color) where isClose(place, center) { isCovered[place] = true }
  }

  /// Returns where the colours lie that may be close to one.
  private func places(near color: UInt32) -> Range<Int> {
    let sum = Self.sum(of: color)
    return firstPlace(of: sum - 3 * tolerance)..<firstPlace(of: sum + 3 * tolerance + 1)
  }

  /// Returns the first place whose sum is not less than one, by halving.
  private func firstPlace(of sum: Int) -> Int {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < sum { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isClose(_ place: Int, _ center: SIMD4<Int16>) -> Bool {
    let difference = channels[place] &- center
    let limit = SIMD4<Int16>(repeating: Int16(tolerance))
    return all(difference .<= limit .& difference .>= (0 &- limit))
  }

  private static func channels(of color: UInt32) -> SIMD4<Int16> {
    SIMD4(Int16(color >> 16 & 255), Int16(color >> 8 & 255), Int16(color & 255), 0)
  }

  private static func sum(of color: UInt32) -> Int {
    Int(color >> 16 & 255) + Int(color >> 8 & 255) + Int(color & 255)
  }
}
