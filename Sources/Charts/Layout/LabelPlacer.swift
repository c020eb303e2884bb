/// Finds places for labels next to points, clear of other labels and, if possible, of lines.
struct LabelPlacer {
  /// A straight piece of a line that labels should not cover.
  private struct Piece {
    var from: Point
    var to: Point
  }

  /// A place for a label: its left edge and its middle's height.
  private struct Place {
    var left: Double
    var middle: Double
  }

  private let area: Box
  private var taken: [Box] = []
  private var pieces: [Piece] = []

  /// Creates a placer for labels inside an area.
  init(area: Box) {
    self.area = area
  }

  /// Keeps labels away from a line.
  mutating func avoid(line points: [Point]) {
    for (from, to) in zip(points, points.dropFirst()) { pieces.append(Piece(from: from, to: to)) }
  }

  /// Keeps labels out of a box.
  mutating func avoid(_ box: Box) {
    taken.append(box)
  }

  /// Places a label near a point.
  ///
  /// The places right of the point are tried first, then left of it, each moving away in steps;
  /// a place that meets no line wins, else the one that meets the fewest.
  ///
  /// - Parameters:
  ///   - point: What the label belongs to.
  ///   - width: The label's width.
  ///   - style: The label's size.
  ///   - prefersLeft: Tries the places at the left first.
  /// - Returns: The point of the label's left middle; nil where every place meets another label or
  ///   leaves the area.
  mutating func place(
    near point: Point, width: Double, style: TextStyle, prefersLeft: Bool = false
  ) -> Point? {
    var best: (place: Place, cost: Int)?
    for (rank, place) in Self.places(point, width, style, prefersLeft).enumerated() {
      let box = Self.box(place, width, style)
      guard area.contains(box), !taken.contains(where: { $0.overlaps(box) }) else { continue }
      let cost = pieces.reduce(0) { $0 + (Self.meets($1, box) ? 40 : 0) } + rank
      if best.map({ cost < $0.cost }) ?? true { best = (place, cost) }
    }
    guard let place = best?.place else { return nil }
    taken.append(Self.box(place, width, style))
    return Point(place.left, place.middle)
  }

  /// Returns the places to try, the most wanted first.
  private static func places(
    _ point: Point, _ width: Double, _ style: TextStyle, _ prefersLeft: Bool
  ) -> [Place] {
    let right = point.x + 10
    let left = point.x - 10 - width
    let sides = prefersLeft ? [left, right] : [right, left]
    let step = style.lineHeight
    var places: [Place] = []
    for distance in [0.0, 0.75, 1.25, 1.75, 2.5, 3.5, 4.5] {
      for side in sides {
        let isFirst = side == sides[0]
        // Above the rising lines there is room at the left, below them at the right.
        let signs = (side == left) ? [-1.0, 1] : [1.0, -1]
        for sign in signs where distance > 0 || (sign > 0 && isFirst) {
          places.append(Place(left: side, middle: point.y + sign * distance * step))
        }
      }
      if distance > 0 {
        let centered = point.x - width / 2
        places.append(Place(left: centered, middle: point.y - (distance + 0.4) * step))
        places.append(Place(left: centered, middle: point.y + (distance + 0.4) * step))
      }
    }
    return places
  }

  /// Returns the space that a label needs, with a little air around it.
  private static func box(_ place: Place, _ width: Double, _ style: TextStyle) -> Box {
    let half = style.lineHeight / 2
    return Box(
      left: place.left - 2, top: place.middle - half, right: place.left + width + 2,
      bottom: place.middle + half)
  }

  /// Tells whether a piece of a line runs through a box (clipped as Liang and Barsky do).
  private static func meets(_ piece: Piece, _ box: Box) -> Bool {
    var enter = 0.0
    var leave = 1.0
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
