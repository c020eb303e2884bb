/// Finds places for labels next to points, clear of other labels and, if possible, of lines.
struct LabelPlacer {
  /// A label that wants to stand near a point.
  struct Label {
    /// What the label belongs to.
    var point: Point
    /// The label's width.
    var width: Double
    /// The label's size.
    var style: TextStyle
  }

  /// A straight piece of a line that labels should not cover.
  private struct Piece {
    var from: Point
    var to: Point
    var cost: Double
  }

  private static let gap = 14.0

  private let area: Box
  private var taken: [Box] = []
  private var pieces: [Piece] = []

  /// Creates a placer for labels inside an area.
  init(area: Box) {
    self.area = area
  }

  /// Keeps labels away from a line, if possible.
  ///
  /// - Parameters:
  ///   - points: The line's corners.
  ///   - cost: What it costs to cover a piece of the line, in pixels of distance.
  mutating func avoid(line points: [Point], cost: Double) {
    for (from, to) in zip(points, points.dropFirst()) {
      pieces.append(Piece(from: from, to: to, cost: cost))
    }
  }

  /// Keeps labels out of a box.
  mutating func avoid(_ box: Box) {
    taken.append(box)
  }

  /// Places a label above or below a mark.
  ///
  /// The nearest place that meets no line wins, above the mark first.
  ///
  /// - Parameters:
  ///   - label: The label and its point.
  ///   - reach: Half the mark's width; labels are flush with its ends or centred.
  /// - Returns: The label's left middle; nil where every place meets another label or leaves the
  ///   area.
  mutating func place(_ label: Label, reach: Double) -> Point? {
    let x = label.point.x
    let lefts = [x + reach - label.width, x - label.width / 2, x - reach]
    var best: (place: Point, cost: Double)?
    for distance in stride(from: 13.0, through: 103, by: 6) {
      // What lies farther away costs more.
      if let best, best.cost <= distance { break }
      for (rank, shift) in [-distance, distance].enumerated() {
        for (order, left) in (rank == 0 ? lefts : lefts.reversed()).enumerated() {
          let place = Point(left, label.point.y + shift)
          let box = Self.box(place, label)
          guard isFree(box) else { continue }
          let cost = lines(meeting: box) + distance + Double(rank + order)
          if best.map({ cost < $0.cost }) ?? true { best = (place, cost) }
        }
      }
    }
    guard let best else { return nil }
    taken.append(Self.box(best.place, label))
    return best.place
  }

  /// Places labels one below the other beside the ends of lines, in the order of their ends.
  ///
  /// Right of the ends first, then left of them; the stack moves up and down to where it meets
  /// the fewest lines.
  ///
  /// - Parameter labels: The labels; of equal ends, the first stands on top.
  /// - Returns: The labels' left middles in the given order; nil where there is no room.
  mutating func stack(_ labels: [Label]) -> [Point]? {
    let rightmost = labels.reduce(-Double.infinity) { max($0, $1.point.x) }
    let leftmost = labels.reduce(Double.infinity) { min($0, $1.point.x) }
    let wanted = Spread.positions(
      labels.map(\.point.y), distance: 19, in: Span(area.y.start + 10, area.y.end - 10))
    var best: (places: [Point], cost: Double)?
    for isRight in [true, false] {
      for step in 0...24 {
        let shift = Double(step / 2 * 5) * (step.isMultiple(of: 2) ? -1 : 1)
        let least = abs(shift) + (isRight ? 0 : 20)
        // What lies farther away costs more.
        if let best, best.cost <= least { break }
        let places = zip(labels, wanted).map { label, y in
          Point(
            isRight ? rightmost + Self.gap : leftmost - Self.gap - label.width, y + shift)
        }
        let boxes = zip(places, labels).map(Self.box)
        guard boxes.allSatisfy(isFree) else { continue }
        let met = boxes.reduce(0) { $0 + lines(meeting: $1) }
        let cost = met + least
        if best.map({ cost < $0.cost }) ?? true { best = (places, cost) }
      }
    }
    guard let best else { return nil }
    taken += zip(best.places, labels).map(Self.box)
    return best.places
  }

  private func isFree(_ box: Box) -> Bool {
    area.contains(box) && !taken.contains { $0.overlaps(box) }
  }

  /// Returns what a box costs for the lines that run through it.
  private func lines(meeting box: Box) -> Double {
    pieces.reduce(0) { $0 + (Self.meets($1, box) ? $1.cost : 0) }
  }

  /// Returns the space that a label needs, with a little air at its sides.
  private static func box(_ place: Point, _ label: Label) -> Box {
    let half = label.style.lineHeight / 2
    return Box(
      left: place.x - 2, top: place.y - half, right: place.x + label.width + 2,
      bottom: place.y + half)
  }

  /// Tells whether a piece of a line runs through a box (clipped as Liang and Barsky do).
  private static func meets(_ piece: Piece, _ box: Box) -> Bool {
    var enter = 0.0
    var leave = 1.0
    // Most pieces lie on one side of the box.
    guard max(piece.from.x, piece.to.x) >= box.x.start, min(piece.from.x, piece.to.x) <= box.x.end,
      max(piece.from.y, piece.to.y) >= box.y.start, min(piece.from.y, piece.to.y) <= box.y.end
    else { return false }
    let dx = piece.to.x - piece.from.x
    let dy = piece.to.y - piece.from.y
    let edges = [
      (-dx, piece.from.x - box.x.start), (dx, box.x.end - piece.from.x),
      (-dy, piece.from.y - box.y.start), (dy, box.y.end - piece.from.y),
    ]
    for (speed, room) in edges {
      if speed == 0 {
        if room < 0 { return false }
      } else if speed < 0 {
        enter = max(enter, room / speed)
      } else {
        leave = min(leave, room / speed)
      }
    }
    return enter <= leave
  }
}
