/// The heights of a chart's rows: comfortable for few rows, closer for many.
struct RowStack: Sendable, Hashable {
  /// How many rows are drawn; more would not fit into any picture.
  static let limit = 300

  /// The number of rows that are drawn.
  let count: Int
  /// The number of rows beyond the limit.
  let hidden: Int
  /// The height of a row.
  let pitch: Double

  /// Divides a height among rows.
  ///
  /// Rows keep their usual height as long as all of them fit, then shrink to the least height; a
  /// picture grows beyond its largest height rather than leaving rows out.
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - usual: A row's comfortable height.
  ///   - least: The height below which rows cannot be read.
  ///   - available: The height that all rows may take.
  init(count: Int, usual: Double, least: Double, available: Double) {
    self.count = min(count, Self.limit)
    hidden = count - self.count
    let share = (available / Double(max(count, 1))).rounded(.down)
    pitch = min(max(share, least), usual)
  }

  /// The height of all rows, with one more for the number of hidden ones.
  var height: Double { pitch * Double(count + (hidden > 0 ? 1 : 0)) }

  /// Returns the middle of a row that lies in a body.
  func middle(of index: Int, top: Double) -> Double { top + (Double(index) + 0.5) * pitch }

  /// Says how many rows are hidden below the last one: `… +12`.
  func drawRest(at left: Double, top: Double, in sketch: inout Sketch) {
    guard hidden > 0 else { return }
    sketch.text(
      "… +\(hidden)", at: Point(left, middle(of: count, top: top)), Theme.small,
      color: Theme.muted)
  }
}
