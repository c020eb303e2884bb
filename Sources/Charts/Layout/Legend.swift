/// The key of a chart: entries side by side, on as many rows as they need.
struct Legend {
  /// An entry with its place.
  private struct Placed {
    var item: LegendItem
    var text: String
    var x: Double
    var row: Int
  }

  private static let rowHeight = 24.0
  private static let textGap = 6.0
  private static let itemGap = 20.0

  private var placed: [Placed] = []
  private var rows = 0

  /// Places the entries.
  init(_ items: [LegendItem], width: Double, fitter: TextFitter) {
    var x = 0.0
    for item in items {
      let offset = Self.width(of: item.swatch) + Self.textGap
      let text = fitter.shortened(item.text, to: width - offset, Theme.small)
      let length = offset + fitter.width(of: text, Theme.small)
      if x > 0, x + length > width {
        x = 0
        rows += 1
      }
      placed.append(Placed(item: item, text: text, x: x, row: rows))
      x += length + Self.itemGap
    }
    if !items.isEmpty { rows += 1 }
  }

  /// The height of all rows; zero without entries.
  var height: Double { Double(rows) * Self.rowHeight }

  /// Draws the key with its upper left corner at a point.
  func draw(at corner: Point, in sketch: inout Sketch) {
    for entry in placed {
      let x = corner.x + entry.x
      let y = corner.y + (Double(entry.row) + 0.5) * Self.rowHeight
      Self.draw(entry.item.swatch, Point(x, y), in: &sketch)
      let textLeft = x + Self.width(of: entry.item.swatch) + Self.textGap
      sketch.text(entry.text, at: Point(textLeft, y), Theme.small, color: Theme.muted)
    }
  }

  /// Returns the width of a swatch.
  private static func width(of swatch: LegendItem.Swatch) -> Double {
    switch swatch {
    case .fill: 16
    case .sign: 10
    case .target, .plan: 4
    }
  }

  /// Draws a swatch from its left middle.
  private static func draw(_ swatch: LegendItem.Swatch, _ left: Point, in sketch: inout Sketch) {
    let middle = left.x + width(of: swatch) / 2
    switch swatch {
    case .fill(let color):
      sketch.fill(
        Box(left: left.x, top: left.y - 5, right: left.x + 16, bottom: left.y + 5), color)
    case .target:
      sketch.targetMark(x: middle, y: Span(left.y - 8, left.y + 8))
    case .plan:
      sketch.planMark(x: middle, y: Span(left.y - 8, left.y + 8))
    case .sign(let status):
      sketch.sign(status, at: Point(middle, left.y))
    }
  }
}
