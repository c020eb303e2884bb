/// The figures at the right of high rows: on one line, or on two where one would be too wide.
///
/// All rows of a chart are set alike. On two lines, the parts after the first ` · ` stand below
/// it: `21875.50 / 24000.00 万元` and then `91.1%`.
struct FigureStack {
  private let columns: FigureColumns
  private let second: [String]

  /// The widest figures on one line, and on two.
  private static let joinedLimit = 184.0
  private static let limit = 208.0

  /// Divides the figures of all rows.
  init(_ texts: [String], fitter: TextFitter) {
    let joined = FigureColumns(texts, limit: Self.joinedLimit, fitter: fitter)
    let limit = Self.limit
    guard !joined.isUsual else {
      columns = joined
      second = []
      return
    }
    let parts = texts.map(FigureColumns.divide)
    columns = FigureColumns(parts.map { $0.first ?? "" }, limit: limit, fitter: fitter)
    second = parts.map { part in
      fitter.shortened(part.dropFirst().joined(separator: " · "), to: limit, Theme.smallStrong)
    }
    secondWidth = fitter.widest(of: second, Theme.smallStrong).rounded(.up)
  }

  private var secondWidth = 0.0

  /// The width of the widest row.
  var width: Double { max(columns.width, secondWidth) }

  /// Draws a row's figures with their right end at a point.
  func draw(_ index: Int, right: Point, in sketch: inout Sketch) {
    let below = index < second.count ? second[index] : ""
    guard !below.isEmpty else {
      columns.draw(index, right: right, in: &sketch)
      return
    }
    columns.draw(index, right: Point(right.x, right.y - 9), in: &sketch)
    sketch.text(
      below, at: Point(right.x, right.y + 10), Theme.smallStrong, color: Theme.muted,
      anchor: .end)
  }
}
