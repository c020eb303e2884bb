extension Scene {
  /// Returns the scene at another width, with everything in it larger or smaller.
  ///
  /// Widths of lines and dashes grow with it; text does too, so that what fitted still fits.
  ///
  /// - Parameter target: The new width.
  /// - Returns: The scene itself where it has that width.
  func scaled(toWidth target: Double) -> Scene {
    guard width != target, width > 0 else { return self }
    let factor = target / width
    return Scene(
      width: target, height: (height * factor).rounded(.up),
      marks: marks.map { $0.scaled(by: factor) })
  }
}

extension Mark {
  fileprivate func scaled(by factor: Double) -> Mark {
    switch self {
    case .rect(var rect):
      rect.x *= factor
      rect.y *= factor
      rect.width *= factor
      rect.height *= factor
      return .rect(rect)
    case .path(var path):
      path.points = path.points.map { $0.scaled(by: factor) }
      path.lineWidth *= factor
      path.dashes = path.dashes.map { $0 * factor }
      return .path(path)
    case .symbol(var symbol):
      symbol.center = symbol.center.scaled(by: factor)
      symbol.size *= factor
      return .symbol(symbol)
    case .text(var text):
      text.position = text.position.scaled(by: factor)
      text.style.size *= factor
      return .text(text)
    }
  }
}

extension Point {
  fileprivate func scaled(by factor: Double) -> Point { Point(x * factor, y * factor) }
}
