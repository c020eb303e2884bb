import Charts

extension Scene {
  /// The texts from back to front.
  var texts: [String] { textMarks.map(\.text) }

  /// The text marks from back to front.
  var textMarks: [TextMark] {
    marks.compactMap { mark in
      guard case .text(let text) = mark else { return nil }
      return text
    }
  }

  /// Returns the rectangles of a colour from back to front.
  func rects(_ color: Color) -> [RectMark] {
    marks.compactMap { mark in
      guard case .rect(let rect) = mark, rect.fill == color else { return nil }
      return rect
    }
  }

  /// Returns the filled areas of a colour from back to front.
  func areas(_ color: Color) -> [PathMark] {
    marks.compactMap { mark in
      guard case .path(let path) = mark, path.fill == color else { return nil }
      return path
    }
  }

  /// Returns the lines of a colour from back to front.
  func lines(_ color: Color) -> [PathMark] {
    marks.compactMap { mark in
      guard case .path(let path) = mark, path.fill == nil, path.stroke == color else { return nil }
      return path
    }
  }

  /// Returns the signs of a shape from back to front.
  func symbols(_ shape: SymbolMark.Shape) -> [SymbolMark] {
    marks.compactMap { mark in
      guard case .symbol(let symbol) = mark, symbol.shape == shape else { return nil }
      return symbol
    }
  }
}
