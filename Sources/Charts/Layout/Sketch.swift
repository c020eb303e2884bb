/// A scene in the making: marks are added back to front and rounded to a hundredth of a pixel.
///
/// The rounding keeps scenes the same where a sum's last bit differs.
struct Sketch {
  /// The marks so far.
  private(set) var marks: [Mark] = []
  /// Fits texts.
  let fitter: TextFitter

  /// Creates an empty sketch.
  init(fitter: TextFitter) {
    self.fitter = fitter
    marks.reserveCapacity(128)
  }

  /// Adds a filled rectangle between edges; without width or height there is nothing to see.
  mutating func fill(_ box: Box, _ color: Color) {
    let x = Self.rounded(box.x.start)
    let y = Self.rounded(box.y.start)
    let width = Self.rounded(box.x.end - x)
    let height = Self.rounded(box.y.end - y)
    guard width > 0, height > 0 else { return }
    marks.append(.rect(RectMark(x: x, y: y, width: width, height: height, fill: color)))
  }

  /// Adds a straight line.
  mutating func line(
    from start: Point, to end: Point, _ color: Color, width: Double = 1, dashes: [Double] = []
  ) {
    path([start, end], stroke: color, width: width, dashes: dashes)
  }

  /// Adds a line through points; fewer than two draw nothing.
  mutating func path(
    _ points: [Point], stroke: Color, width: Double = 1, dashes: [Double] = []
  ) {
    guard points.count > 1 else { return }
    marks.append(
      .path(
        PathMark(
          points: points.map(Self.rounded), stroke: stroke, lineWidth: width, dashes: dashes)))
  }

  /// Adds a filled area; fewer than three corners draw nothing.
  mutating func area(_ points: [Point], fill: Color) {
    guard points.count > 2 else { return }
    marks.append(
      .path(PathMark(points: points.map(Self.rounded), stroke: nil, fill: fill)))
  }

  /// Adds a sign around a point.
  mutating func symbol(_ shape: SymbolMark.Shape, at center: Point, size: Double, _ color: Color) {
    marks.append(
      .symbol(
        SymbolMark(center: Self.rounded(center), shape: shape, size: size, color: color)))
  }

  /// Adds the sign of a status.
  mutating func sign(_ status: ChartStatus, at center: Point, size: Double = 10) {
    symbol(status.shape, at: center, size: size, status.color)
  }

  /// Adds a text whose middle lies at a height; an empty text draws nothing.
  mutating func text(
    _ text: String, at point: Point, _ style: TextStyle, color: Color = Theme.ink,
    anchor: TextMark.Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    let baseline = Point(point.x, point.y + style.middleRise)
    marks.append(
      .text(
        TextMark(
          text: text, position: Self.rounded(baseline), style: style, color: color,
          anchor: anchor)))
  }

  /// Adds lines of text one below the other, the block's middle at a height.
  mutating func lines(
    _ lines: [String], at point: Point, _ style: TextStyle, color: Color = Theme.ink,
    anchor: TextMark.Anchor = .start
  ) {
    let top = point.y - style.lineHeight * Double(lines.count - 1) / 2
    for (index, line) in lines.enumerated() {
      let middle = Point(point.x, top + Double(index) * style.lineHeight)
      text(line, at: middle, style, color: color, anchor: anchor)
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private static func rounded(_ point: Point) -> Point {
    Point(rounded(point.x), rounded(point.y))
  }
}
