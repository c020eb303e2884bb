import Charts

extension Mark {
  /// A Boolean value indicating whether every number of the mark is finite.
  var isFinite: Bool {
    switch self {
    case .rect(let mark):
      mark.x.isFinite && mark.y.isFinite && mark.width.isFinite && mark.height.isFinite
    case .path(let mark):
      mark.lineWidth.isFinite && mark.dashes.allSatisfy(\.isFinite)
        && mark.points.allSatisfy { $0.x.isFinite && $0.y.isFinite }
    case .symbol(let mark):
      mark.center.x.isFinite && mark.center.y.isFinite && mark.size.isFinite
    case .text(let mark):
      mark.position.x.isFinite && mark.position.y.isFinite && mark.style.size.isFinite
    }
  }
}
