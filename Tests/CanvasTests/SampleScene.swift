import Charts

/// Scenes made by hand: what the tests of drawing draw.
enum SampleScene {
  private static let ink = Color(0x1A1F2B)
  private static let muted = Color(0x5B6472)
  private static let accent = Color(0x1F5AA6)
  private static let tint = Color(0xB9CDE6)
  private static let hairline = Color(0xD9DEE5)

  private static let cities = [
    "广州市", "韶关市", "珠海市", "汕头市", "佛山市", "江门市", "湛江市", "茂名市", "肇庆市", "惠州市", "梅州市",
    "东莞市", "中山市", "揭阳市",
  ]

  /// A ranking of fourteen cities with some sixty labels, like a page's main chart.
  ///
  /// - Parameter seed: Varies the lengths and figures.
  /// - Returns: The scene.
  static func ranking(seed: Int = 0) -> Scene {
    var scene = Scene(width: 800, height: 450)
    scene.marks.append(
      text("全省 \(seed) 家企业完成改造，揭阳市进度最快", 24, 30, TextStyle(size: 20, isBold: true), ink))
    scene.marks.append(text("累计改造中小企业数量（家），截至2024年12月31日", 24, 54, TextStyle(size: 13), muted))
    for step in 0...6 {
      let x = 140 + 85 * Double(step)
      let line = [Point(x, 70), Point(x, 410)]
      scene.marks.append(.path(PathMark(points: line, stroke: hairline)))
      scene.marks.append(text("\(step * 100)", x, 426, TextStyle(size: 12), muted, .middle))
    }
    for (index, city) in cities.enumerated() {
      scene.marks += row(city, index: index, share: Double((index * 37 + seed * 11) % 100) / 100)
    }
    scene.marks.append(text("来源：各市报送台账；口径见“方法说明”", 24, 444, TextStyle(size: 12), muted))
    return scene
  }

  /// Every kind of mark once.
  static var everyMark: Scene {
    var scene = Scene(width: 320, height: 160)
    scene.marks = [
      .rect(RectMark(x: 10.3, y: 10.2, width: 80.4, height: 20, fill: tint, stroke: accent)),
      .rect(RectMark(x: 10, y: 40, width: 0.1, height: 20, fill: ink)),
      .path(
        PathMark(
          points: [Point(110, 10), Point(150, 50), Point(190, 20)], stroke: accent, lineWidth: 2)),
      .path(
        PathMark(
          points: [Point(110, 60), Point(310, 60)], stroke: muted, lineWidth: 1.5, dashes: [4, 3])),
      .path(
        PathMark(
          points: [Point(210, 10), Point(250, 50), Point(290, 20)], stroke: nil, fill: tint)),
    ]
    for (index, shape) in SymbolMark.Shape.allCases.enumerated() {
      let center = Point(20 + 30 * Double(index), 90)
      scene.marks.append(
        .symbol(SymbolMark(center: center, shape: shape, size: 16, color: accent)))
    }
    scene.marks.append(text("起点", 160, 120, TextStyle(size: 14), ink))
    scene.marks.append(text("居中", 160, 138, TextStyle(size: 14, isBold: true), ink, .middle))
    scene.marks.append(text("终点", 160, 156, TextStyle(size: 14), ink, .end))
    return scene
  }

  /// A scene with one text.
  static func label(_ string: String) -> Scene {
    Scene(width: 100, height: 30, marks: [text(string, 4, 20, TextStyle(size: 12), ink)])
  }

  private static func row(_ city: String, index: Int, share: Double) -> [Mark] {
    let y = 76 + 24 * Double(index)
    let length = 440 * share
    return [
      text(city, 130, y + 13, TextStyle(size: 13), ink, .end),
      .rect(RectMark(x: 140, y: y, width: length * 1.1, height: 16, fill: tint)),
      .rect(RectMark(x: 140, y: y + 3, width: length, height: 10, fill: accent)),
      .path(
        PathMark(
          points: [Point(500, y - 2), Point(500, y + 18)], stroke: ink, lineWidth: 2)),
      .symbol(
        SymbolMark(
          center: Point(716, y + 8), shape: SymbolMark.Shape.allCases[index % 6], size: 9,
          color: accent)),
      text("\(Int(length)) / 360 家", 146 + length * 1.1, y + 13, TextStyle(size: 12), muted),
      text("\(Int(share * 1_000) / 10)%", 726, y + 13, TextStyle(size: 12, isBold: true), ink),
    ]
  }

  private static func text(
    _ string: String, _ x: Double, _ y: Double, _ style: TextStyle, _ color: Color,
    _ anchor: TextMark.Anchor = .start
  ) -> Mark {
    .text(
      TextMark(text: string, position: Point(x, y), style: style, color: color, anchor: anchor))
  }
}
