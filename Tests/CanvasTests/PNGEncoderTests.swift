import Charts
import Testing

@testable import Canvas

/// The kind of pixels that a PNG file's header states.
private enum ColorType: UInt8 {
  case trueColor = 2
  case palette = 3
}

private func colorType(of png: [UInt8]) -> ColorType? {
  ColorType(rawValue: png[25])
}

/// Encodes a scene with the product's encoder and with Cairo's.
private func encodedTwice(
  _ scene: Scene
) throws -> (
  ours: [UInt8], pixels: DecodedPicture, cairos: DecodedPicture
) {
  let typesetter = try Typesetter()
  let encoder = PNGEncoder()
  let (png, pixels, cairos) = try Bitmap().draw(scene, picture: "test", typesetter: typesetter) {
    (rows) throws(CanvasError) in
    let png = try encoder.encode(rows, preferring: scene.colors, picture: "test")
    return (png, DecodedPicture(rows), DecodedPicture(writtenByCairo: rows))
  }
  return (png, pixels, try #require(cairos))
}

@Test func `a scene of few colours decodes to exactly what Cairo writes`() throws {
  let (png, pixels, cairos) = try encodedTwice(SampleScene.label("看板"))
  #expect(colorType(of: png) == .palette)
  let ours = try #require(DecodedPicture(png: png))
  #expect(ours.distance(to: cairos) == 0)
  #expect(pixels.distance(to: cairos) == 0)
}

@Test func `a scene of many shades decodes to within 3 of 255 of what Cairo writes`() throws {
  let (png, _, cairos) = try encodedTwice(SampleScene.ranking())
  #expect(colorType(of: png) == .palette)
  let ours = try #require(DecodedPicture(png: png))
  #expect((1...3).contains(ours.distance(to: cairos)))
}

@Test func `a scene's own colours stay exact where shades are merged`() throws {
  let scene = SampleScene.ranking()
  let (png, _, cairos) = try encodedTwice(scene)
  let ours = try #require(DecodedPicture(png: png))
  for color in scene.colors {
    let places = cairos.pixels.indices.filter { cairos.pixels[$0] == color }
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { ours.pixels[$0] == color })
  }
}

@Test func `colours that no palette holds are written without one, exactly`() throws {
  let sample = PixelSample(width: 90, height: 40) { x, y in
    UInt32(x * 2) << 16 | UInt32(y * 6) << 8 | UInt32((x * y) % 256)
  }
  let png = try sample.encoded()
  #expect(colorType(of: png) == .trueColor)
  #expect(
    DecodedPicture(png: png)
      == sample.withRows { DecodedPicture(writtenByCairo: $0) })
}

@Test func `colours that overflow as they are met still fit a palette that is chosen`() throws {
  // Every fourth shade of four rows is met first: no two of them may share a colour.
  let steps = (0..<256).filter { $0 % 4 == 0 } + (0..<256).filter { $0 % 4 != 0 }
  let sample = PixelSample(width: 256, height: 4) { x, y in
    UInt32(steps[x]) << 16 | UInt32(steps[x]) << 8 | UInt32(y * 32)
  }
  let preferred: [UInt32] = [0xFEFE40, 0x010120]
  let png = try sample.encoded(preferring: preferred)
  #expect(colorType(of: png) == .palette)
  let ours = try #require(DecodedPicture(png: png))
  let pixels = sample.withRows { DecodedPicture($0) }
  #expect((1...3).contains(ours.distance(to: pixels)))
  for color in preferred {
    #expect(zip(pixels.pixels, ours.pixels).allSatisfy { $0 != color || $1 == color })
  }
}

private struct ColorCount: Sendable, CustomTestStringConvertible {
  var count: Int
  var step: UInt32
  var type: UInt8
  var error: ClosedRange<Int>
  var testDescription: String { "\(count) colours, \(step) apart" }
}

@Test(arguments: [
  ColorCount(count: 1, step: 1, type: 3, error: 0...0),
  ColorCount(count: 2, step: 1, type: 3, error: 0...0),
  ColorCount(count: 255, step: 1, type: 3, error: 0...0),
  ColorCount(count: 256, step: 1, type: 3, error: 0...0),
  ColorCount(count: 257, step: 1, type: 3, error: 1...3),
  ColorCount(count: 900, step: 1, type: 3, error: 1...3),
  ColorCount(count: 257, step: 4, type: 2, error: 0...0),
  ColorCount(count: 5_000, step: 1, type: 2, error: 0...0),
])
private func `the number of colours decides how they are written`(row: ColorCount) throws {
  // Neighbours differ in blue; every 256 shades of blue the green changes by much.
  let sample = PixelSample(
    colors: (0..<row.count).map { index in
      let value = UInt32(index) * row.step
      return (value >> 8) * 40 << 8 & 0xFF00 | (value >> 8) / 6 * 40 << 16 & 0xFF_0000 | value & 255
    })
  let png = try sample.encoded()
  #expect(png[25] == row.type)
  let ours = try #require(DecodedPicture(png: png))
  #expect(row.error.contains(sample.withRows { ours.distance(to: DecodedPicture($0)) }))
}

@Test(arguments: [1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 97, 255])
func `rows of every length keep their runs`(width: Int) throws {
  let sample = PixelSample(width: width, height: 40) { x, y in
    // Runs that end at every place, some rows repeated.
    x < y / 2 ? 0x1F5AA6 : x % 11 == 10 ? 0x000000 : 0xFFFFFF
  }
  let ours = try #require(try DecodedPicture(png: sample.encoded()))
  #expect(sample.withRows { ours == DecodedPicture($0) })
}

@Test func `an encoder keeps nothing of the picture before`() throws {
  let encoder = PNGEncoder()
  let small = PixelSample(width: 3, height: 3) { x, y in UInt32(x * 90 + y) }
  let large = PixelSample(width: 200, height: 90) { x, y in UInt32(x * y * 97) & 0xFF_FFFF }
  let first = try small.encoded(by: encoder)
  _ = try large.encoded(by: encoder)
  #expect(try small.encoded(by: encoder) == first)
  #expect(try small.encoded() == first)
}

@Test func `both compressors give the same picture`() throws {
  let sample = PixelSample(width: 300, height: 200) { x, y in UInt32(x / 9 * 7 + y / 5 * 1_000) }
  let fastest = try sample.encoded(by: PNGEncoder(engine: .fastest))
  let portable = try sample.encoded(by: PNGEncoder(engine: .portable))
  #expect((fastest != portable) == Deflater.hasISAL)
  let picture = try #require(DecodedPicture(png: fastest))
  #expect(DecodedPicture(png: portable) == picture)
}

@Test func `a file has its chunks in order and says two pixels for a logical one`() throws {
  let png = try PixelSample(colors: [0xFF0000, 0x00FF00]).encoded()
  var names: [String] = []
  var index = 8
  while index < png.count {
    let length = png[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
    names.append(String(decoding: png[index + 4..<index + 8], as: UTF8.self))
    if names.last == "PLTE" {
      #expect(Array(png[index + 8..<index + 14]) == [255, 0, 0, 0, 255, 0])
    }
    if names.last == "pHYs" {
      #expect(Array(png[index + 8..<index + 17]) == [0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1])
    }
    index += 12 + length
  }
  #expect(names == ["IHDR", "pHYs", "PLTE", "IDAT", "IEND"])
}
