/// The figures at the right of rows, set as columns: `176 / 175 家 · 100.5%` has two.
///
/// Figures are read down a column; parts between ` · ` therefore align to the right below each
/// other. Where all columns together are too wide, the figures become smaller; only where that does
/// not help are they shortened.
struct FigureColumns {
  private static let gap = 16.0

  private let parts: [[String]]
  private let widths: [Double]
  private let style: TextStyle

  /// A Boolean value indicating whether the columns have their usual size and all their words.
  var isUsual: Bool { style == Theme.label }

  /// Divides the figures of all rows.
  init(_ texts: [String], limit: Double, fitter: TextFitter) {
    let divided = texts.map(Self.divide)
    for style in [Theme.label, Theme.small] {
      let widths = Self.widths(of: divided, fitter, style)
      guard Self.total(widths) <= limit else { continue }
      self.style = style
      (parts, self.widths) = (divided, widths)
      return
    }
    style = Theme.small
    parts = texts.map { [fitter.shortened($0, to: limit, Theme.small)] }
    widths = Self.widths(of: parts, fitter, style)
  }

  /// The width of all columns with the gaps between them.
  var width: Double { Self.total(widths) }

  /// Draws a row's figures with their right end at a point.
  func draw(_ index: Int, right: Point, in sketch: inout Sketch) {
    var x = right.x - width
    for (part, width) in zip(parts[index], widths) {
      x += width
      sketch.text(part, at: Point(x, right.y), style, anchor: .end)
      x += Self.gap
    }
  }

  /// Returns the parts of figures between the separators.
  static func divide(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if word == "·" {
        parts.append(part)
        part = ""
      } else {
        part += (part.isEmpty ? "" : " ") + word
      }
    }
    parts.append(part)
    return parts
  }

  private static func widths(
    of parts: [[String]], _ fitter: TextFitter, _ style: TextStyle
  ) -> [Double] {
    var widths: [Double] = []
    for row in parts {
      for (index, part) in row.enumerated() {
        let width = fitter.width(of: part, style).rounded(.up)
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], width)
      }
    }
    return widths
  }

  private static func total(_ widths: [Double]) -> Double {
    widths.reduce(0, +) + gap * Double(max(widths.count - 1, 0))
  }
}
