/// The colours of a picture, numbered as they are met; at most 256.
struct Palette {
  /// How far a colour may be from the one that stands for it.
  enum Precision {
    /// Not at all: every colour keeps its value.
    case exact
    /// At most 3 of 255 in each channel, which no eye tells apart: the shades of smooth edges.
    case close
  }

  /// The most colours of a PNG palette.
  static let limit = 256

  /// The colours as 0xRRGGBB.
  private(set) var colors: [UInt32] = []
  // The colours of eight neighbouring greens each, as chains of numbers from the last one back:
  // what a search for near colours goes through.
  private var last = [Int](repeating: -1, count: Palette.limit / Palette.greens)
  private var before: [Int] = []
  private static let greens = 8
  private let tolerance: Int

  /// A Boolean value indicating whether colours were met that none of the palette is close to.
  ///
  /// Then the numbers are void, but all colours are known, so that a better palette may be chosen.
  private(set) var isOverfull = false

  // An open hash table of the colours met: the colour in the lower half, the number in the upper.
  private static let slotBits: UInt32 = 13
  private static let empty = UInt64.max
  private var slots = [UInt64](repeating: Palette.empty, count: 1 << Int(Palette.slotBits))

  /// The number of colours met, those included that others stand for and those preferred.
  private(set) var distinctCount = 0
  // A picture with more colours is no chart; the table stays sparse.
  private static let mostDistinct = 4_096

  /// Creates a palette that starts with colours that keep their value.
  ///
  /// - Parameters:
  ///   - precision: How far a colour may be from the one that stands for it.
  ///   - preferred: The scene's own colours.
  init(_ precision: Precision, preferring preferred: [UInt32] = []) {
    switch precision {
    case .exact: tolerance = 0
    case .close: tolerance = 3
    }
    for color in preferred where colors.count < Self.limit {
      if number(of: color, within: 0) == nil { return }
    }
  }

  /// Creates a palette of well-chosen colours for all those that a picture has.
  ///
  /// Nil when 256 colours do not suffice to be within 3 of 255 of each.
  ///
  /// - Parameters:
  ///   - distinct: The picture's colours.
  ///   - preferred: The colours that keep their value.
  init?(for distinct: [UInt32], preferring preferred: [UInt32]) {
    self.init(.close, preferring: preferred)
    let cover = ColorCover(of: distinct, tolerance: tolerance)
    guard let chosen = cover.chosen(besides: colors, most: Self.limit - colors.count) else {
      return nil
    }
    for color in chosen where number(of: color, within: 0) == nil { return nil }
    for color in distinct where number(of: color) == nil { return nil }
    guard !isOverfull else { return nil }
  }

  /// The colours met, in the order of their values.
  var distinctColors: [UInt32] {
    slots.filter { $0 != Self.empty }.map { UInt32(truncatingIfNeeded: $0) }.sorted()
  }

  /// Returns a colour's number; nil when there is no room for another colour.
  mutating func number(of color: UInt32) -> UInt8? {
    number(of: color, within: tolerance)
  }

  @inline(__always)
  private mutating func number(of color: UInt32, within tolerance: Int) -> UInt8? {
    var slot = Self.slot(of: color)
    while true {
      let entry = slots[slot]
      if entry == Self.empty { return insert(color, slot: slot, within: tolerance) }
      if UInt32(truncatingIfNeeded: entry) == color {
        return UInt8(truncatingIfNeeded: entry >> 32)
      }
      slot = (slot + 1) & (1 << Int(Self.slotBits) - 1)
    }
  }

  /// Writes the numbers of pixels, whose highest byte does not matter.
  ///
  /// - Returns: False when there is no room for another colour.
  @inline(__always)
  mutating func number(
    _ pixels: UnsafePointer<UInt32>, count: Int, into samples: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    // Nearly all colours lie in the slot where they are looked for first. To see that for all
    // pixels at once costs less than a branch for each, which guesses wrongly too often.
    let areKnown = slots.withUnsafeBufferPointer { slots in
      var difference: UInt32 = 0
      for index in 0..<count {
        let color = pixels[index] & 0xFF_FFFF
        let entry = slots[Self.slot(of: color)]
        samples[index] = UInt8(truncatingIfNeeded: entry >> 32)
        difference |= UInt32(truncatingIfNeeded: entry) ^ color
      }
      return difference == 0
    }
    return areKnown || numberOneByOne(pixels, count: count, into: samples)
  }

  @inline(never)
  private mutating func numberOneByOne(
    _ pixels: UnsafePointer<UInt32>, count: Int, into samples: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    for index in 0..<count {
      guard let number = number(of: pixels[index] & 0xFF_FFFF) else { return false }
      samples[index] = number
    }
    return true
  }

  /// Finds the number of a colour that was not met before.
  @inline(never)
  private mutating func insert(_ color: UInt32, slot: Int, within tolerance: Int) -> UInt8? {
    guard distinctCount < Self.mostDistinct else { return nil }
    var number = tolerance > 0 ? closest(to: color, within: tolerance) : nil
    if number == nil && colors.count < Self.limit {
      number = colors.count
      append(color)
    }
    if number == nil && tolerance > 0 {
      isOverfull = true
      number = 0
    }
    guard let number else { return nil }
    slots[slot] = UInt64(number) << 32 | UInt64(color)
    distinctCount += 1
    return UInt8(number)
  }

  private mutating func append(_ color: UInt32) {
    let chain = Int(color >> 8 & 255) / Self.greens
    before.append(last[chain])
    last[chain] = colors.count
    colors.append(color)
  }

  /// Returns the number of the nearest colour so far, the first of equals; nil when none is close
  /// enough.
  private func closest(to color: UInt32, within tolerance: Int) -> Int? {
    func channel(_ color: UInt32, _ shift: UInt32) -> Int { Int(color >> shift & 255) }
    let (red, green, blue) = (channel(color, 16), channel(color, 8), channel(color, 0))
    var (best, least) = (-1, tolerance)
    let (first, end) = (max(green - tolerance, 0), min(green + tolerance, 255))
    for chain in first / Self.greens...end / Self.greens {
      var number = last[chain]
      while number >= 0 {
        let other = colors[number]
        let distance = max(
          abs(channel(other, 16) - red), abs(channel(other, 8) - green),
          abs(channel(other, 0) - blue))
        if distance < least || distance == least && (best < 0 || number < best) {
          (best, least) = (number, distance)
        }
        number = before[number]
      }
    }
    return best < 0 ? nil : best
  }

  /// Returns the slot where a colour is looked for first.
  @inline(__always)
  private static func slot(of color: UInt32) -> Int {
    Int((color &* 0x9E37_79B1) >> (32 - slotBits))
  }
}
