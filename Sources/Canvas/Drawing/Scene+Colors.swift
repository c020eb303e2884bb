import Charts

extension Scene {
  /// The ground's and the marks' own colours as 0xRRGGBB, each once, in the order of drawing.
  var colors: [UInt32] {
    var seen: Set<UInt32> = []
    var colors: [UInt32] = []
    for color in [Color(0xFFFFFF)] + marks.flatMap(\.colors) where seen.insert(color.rgb).inserted {
      colors.append(color.rgb)
    }
    return colors
  }
}

extension Mark {
  /// The colours that the mark is drawn in.
  fileprivate var colors: [Color] {
    switch self {
    case .rect(let mark): [mark.fill, mark.stroke].compactMap(\.self)
    case .path(let mark): [mark.fill, mark.stroke].compactMap(\.self)
    case .symbol(let mark): [mark.color]
    case .text(let mark): [mark.color]
    }
  }
}
