import Testing

@testable import Canvas

private struct Meeting: Sendable {
  var precision: Palette.Precision
  var colors: [UInt32]
  var numbers: [UInt8]
}

@Test(arguments: [
  Meeting(precision: .exact, colors: [], numbers: []),
  Meeting(precision: .exact, colors: [0xFFFFFF], numbers: [0]),
  Meeting(precision: .exact, colors: [0, 1, 0, 0x10000, 1], numbers: [0, 1, 0, 2, 1]),
  Meeting(precision: .close, colors: [100, 103, 97, 104, 96], numbers: [0, 0, 0, 1, 2]),
  // The nearest of several, the first of equals.
  Meeting(precision: .close, colors: [100, 104, 102, 103], numbers: [0, 1, 0, 1]),
  // Every channel counts.
  Meeting(precision: .close, colors: [0x505050, 0x535353, 0x535454], numbers: [0, 0, 1]),
  // Near greens on both sides of a multiple of eight, the first of equals there too.
  Meeting(
    precision: .close, colors: [0x000700, 0x000800, 0x000A00, 0x000B00], numbers: [0, 0, 0, 1]),
  Meeting(precision: .close, colors: [0x000500, 0x000900, 0x000700], numbers: [0, 1, 0]),
  Meeting(precision: .close, colors: [0x000900, 0x000500, 0x000700], numbers: [0, 1, 0]),
  Meeting(
    precision: .close, colors: [0x00FF00, 0x00FC00, 0x000000, 0x000300], numbers: [0, 0, 1, 1]),
  Meeting(
    precision: .close, colors: [0x000000, 0xFF0000, 0xFD0202, 0x030303], numbers: [0, 1, 1, 0]),
])
private func `colours are numbered as they are met`(row: Meeting) {
  var palette = Palette(row.precision)
  #expect(row.colors.map { palette.number(of: $0) } == row.numbers)
}

@Test func `preferred colours come first and keep apart even where they are close`() {
  var palette = Palette(.close, preferring: [0xFFFFFF, 0xFEFEFE, 0x1F5AA6])
  #expect(palette.colors == [0xFFFFFF, 0xFEFEFE, 0x1F5AA6])
  #expect(palette.number(of: 0xFEFEFE) == 1)
  #expect(palette.number(of: 0x1F5AA8) == 2)
}

@Test func `a full palette takes no more colours but still knows its own`() {
  var palette = Palette(.exact)
  for color in 0..<UInt32(256) { #expect(palette.number(of: color) == UInt8(color)) }
  #expect(palette.number(of: 256) == nil)
  #expect(palette.number(of: 255) == 255)
  #expect(palette.colors.count == 256)
}

@Test func `more preferred colours than there is room for are cut off`() {
  let palette = Palette(.close, preferring: (0..<300).map { $0 * 1_000 })
  #expect(palette.colors.count == 256)
}

@Test func `a palette chosen for colours stays within 3 of each although its own are close`() throws
{
  let distinct = (0..<UInt32(200)).map { ($0 * 3 % 256) << 8 | ($0 * 7 % 256) }
  for preferred: [UInt32] in [[], [0x000203, 0x000506]] {
    var palette = try #require(Palette(for: distinct, preferring: preferred))
    #expect(!palette.isOverfull)
    #expect(Array(palette.colors.prefix(preferred.count)) == preferred)
    for color in distinct {
      let number = palette.number(of: color)
      let other = palette.colors[Int(try #require(number))]
      for shift: UInt32 in [0, 8, 16] {
        #expect(abs(Int(color >> shift & 255) - Int(other >> shift & 255)) <= 3)
      }
    }
  }
}

@Test func `a chosen colour keeps its place even where another one is close`() {
  #expect(Palette(for: [0, 1, 4, 7], preferring: [])?.colors == [1, 4])
}

@Test func `no palette is chosen for colours that are all far apart`() {
  let palette = Palette(for: (0..<300).map { ($0 / 60) << 10 | ($0 % 60) << 2 }, preferring: [])
  #expect((palette?.colors.count ?? 0) == 0)
}
