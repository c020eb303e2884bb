import Charts
import Testing

@testable import Canvas

@Test(arguments: ["every-mark", "ranking"])
func `a scene looks like the kept picture`(name: String) throws {
  let scene = name == "ranking" ? SampleScene.ranking(seed: 7) : SampleScene.everyMark
  try PictureGolden.expect(ChartPicture.png(named: name) { _ in scene }, matches: name)
}

@Test func `one call makes a PNG of two pixels for each logical one`() throws {
  let png = try ChartPicture.png(named: "ranking") { _ in SampleScene.ranking() }
  #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
  #expect(Array(png[16..<24]) == [0, 0, 0x06, 0x40, 0, 0, 0x03, 0x84])
}

@Test func `an SVG document has the scene's size and needs no font`() throws {
  let bytes = try ChartPicture.svg(named: "marks") { _ in SampleScene.everyMark }
  let svg = String(decoding: bytes, as: UTF8.self)
  #expect(svg.contains("width=\"320px\" height=\"160px\""))
  #expect(!svg.contains("<text"))
  #expect(svg.hasSuffix("</svg>\n"))
}

@Test func `a PDF document is complete and carries no date`() throws {
  let bytes = try ChartPicture.pdf(named: "marks") { _ in SampleScene.everyMark }
  let pdf = String(decoding: bytes, as: UTF8.self)
  #expect(pdf.hasPrefix("%PDF-"))
  #expect(pdf.hasSuffix("%%EOF\n"))
  #expect(pdf.contains("/MediaBox [ 0 0 320 160 ]"))
  #expect(!pdf.contains("CreationDate"))
}

@Test(arguments: ["svg", "pdf"])
func `the same scene gives the same document`(kind: String) throws {
  let make = { () throws(CanvasError) in
    try kind == "svg"
      ? ChartPicture.svg { _ in SampleScene.ranking() }
      : ChartPicture.pdf { _ in SampleScene.ranking() }
  }
  let isSame = try make() == make()
  #expect(isSame)
}
