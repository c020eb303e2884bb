import Testing

@testable import Canvas

private struct Cover: Sendable {
  var colors: [UInt32]
  var given: [UInt32] = []
  var chosen: [UInt32]
}

@Test(arguments: [
  Cover(colors: [], chosen: []),
  Cover(colors: [0x102030], chosen: [0x102030]),
  // One in the middle serves both ends; whoever takes the first as it comes needs two.
  Cover(colors: [0, 3, 6], chosen: [3]),
  Cover(colors: [6, 3, 0], chosen: [3]),
  Cover(colors: [0, 3, 6, 9, 12], chosen: [3, 9]),
  Cover(colors: [0, 4], chosen: [0, 4]),
  // Equal sums do not make colours close.
  Cover(colors: [0x000004, 0x000400, 0x040000], chosen: [0x000004, 0x000400, 0x040000]),
  Cover(colors: [0x505050, 0x535353], chosen: [0x505050]),
  // Those that are kept anyway serve first, whether they are met or not.
  Cover(colors: [0, 3, 6], given: [0], chosen: [3]),
  Cover(colors: [0, 3, 6], given: [3], chosen: []),
  Cover(colors: [10], given: [8], chosen: []),
  Cover(colors: [0xFFFFFF, 0xFDFDFD], given: [0xFFFFFF], chosen: []),
])
private func `few colours stand for many`(row: Cover) {
  #expect(
    ColorCover(of: row.colors, tolerance: 3).chosen(besides: row.given, most: 9) == row.chosen)
}

@Test(arguments: [(2, true), (1, false), (0, false)])
func `more colours than may be chosen are none`(most: Int, isEnough: Bool) {
  let cover = ColorCover(of: [0, 100], tolerance: 3)
  #expect((cover.chosen(besides: [], most: most) != nil) == isEnough)
}

@Test func `every colour is close to one that was chosen or given`() throws {
  // A blend of eleven tints with ink, as texts on tinted cells give it.
  var colors: Set<UInt32> = []
  for tint in 0..<11 {
    for step in 0..<64 {
      let (red, green, blue) = (240 - tint * 11, 244 - tint * 8, 250 - tint * 4)
      func channel(_ from: Int, _ to: Int) -> UInt32 { UInt32(from + (to - from) * step / 63) }
      colors.insert(channel(red, 26) << 16 | channel(green, 31) << 8 | channel(blue, 43))
    }
  }
  let given: [UInt32] = [0xFFFFFF, 0x1A1F2B]
  let cover = ColorCover(of: Array(colors), tolerance: 3)
  let chosen = try #require(cover.chosen(besides: given, most: 256))
  #expect(chosen.count < colors.count / 2)
  func distance(_ left: UInt32, _ right: UInt32) -> Int {
    let channels: [UInt32] = [0, 8, 16]
    return channels.reduce(0) { largest, shift in
      max(largest, abs(Int(left >> shift & 255) - Int(right >> shift & 255)))
    }
  }
  for color in colors {
    #expect((given + chosen).contains { distance($0, color) <= 3 })
  }
}
