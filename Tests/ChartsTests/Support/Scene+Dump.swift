import Charts

extension Scene {
  /// The scene as lines of text, one for each mark, back to front.
  var dump: String {
    var lines = ["scene \(Self.digits(width)) × \(Self.digits(height))"]
    for mark in marks { lines.append(mark.dump) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes a number without needless decimals.
  fileprivate static func digits(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }
}

extension Mark {
  fileprivate var dump: String {
    switch self {
    case .rect(let rect):
      "rect \(list([rect.x, rect.y, rect.width, rect.height])) \(name(rect.fill, rect.stroke))"
    case .path(let path):
      "path \(path.points.map { list([$0.x, $0.y]) }.joined(separator: " ")) "
        + "\(name(path.fill, path.stroke)) width \(Scene.digits(path.lineWidth))"
        + (path.dashes.isEmpty ? "" : " dashes \(list(path.dashes))")
    case .symbol(let symbol):
      "\(symbol.shape.rawValue) \(list([symbol.center.x, symbol.center.y])) "
        + "size \(Scene.digits(symbol.size)) \(symbol.color.hex)"
    case .text(let text):
      "text \(list([text.position.x, text.position.y])) \(text.anchor.rawValue) "
        + "\(Scene.digits(text.style.size))\(text.style.isBold ? " bold" : "") "
        + "\(text.color.hex) “\(text.text)”"
    }
  }

  private func list(_ numbers: [Double]) -> String {
    numbers.map(Scene.digits).joined(separator: ",")
  }

  private func name(_ fill: Color?, _ stroke: Color?) -> String {
    [fill.map { "fill \($0.hex)" }, stroke.map { "stroke \($0.hex)" }].compactMap(\.self)
      .joined(separator: " ")
  }
}

extension Color {
  /// The colour as `#RRGGBB`.
  fileprivate var hex: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
