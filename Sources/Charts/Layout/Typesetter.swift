/// Fits texts into widths: shortens them with …, breaks them into lines.
struct Typesetter {
  /// Answers how wide a text is.
  let measuring: any TextMeasuring

  /// Returns the width of a text in logical pixels; zero for an empty one.
  func width(of text: String, _ style: TextStyle) -> Double {
    text.isEmpty ? 0 : measuring.width(of: text, style: style)
  }

  /// Returns the width of the widest text; zero for none.
  func widest(of texts: some Sequence<String>, _ style: TextStyle) -> Double {
    texts.reduce(0) { max($0, width(of: $1, style)) }
  }

  /// Returns a text that fits: itself, or its beginning with `…`.
  ///
  /// Where not even one character and … fit the text is empty.
  func shortened(_ text: String, to width: Double, _ style: TextStyle) -> String {
    guard self.width(of: text, style) > width else { return text }
    let characters = Array(text)
    var fitting = 0
    var tooLong = characters.count
    while tooLong - fitting > 1 {
      let middle = (fitting + tooLong) / 2
      if self.width(of: Self.beginning(characters, middle), style) <= width {
        fitting = middle
      } else {
        tooLong = middle
      }
    }
    return fitting == 0 ? "" : Self.beginning(characters, fitting)
  }

  /// Returns the lines of a text, at most `limit`; the last one is shortened where there is more.
  ///
  /// Breaks follow `LineBreaking`; a piece that is wider than a line is broken anywhere. An empty
  /// text has no line.
  func lines(of text: String, width: Double, limit: Int, _ style: TextStyle) -> [String] {
    guard !text.isEmpty, limit > 0 else { return [] }
    if self.width(of: text, style) <= width { return [text] }
    var pieces = LineBreaking.pieces(of: text)[...]
    var lines: [String] = []
    while lines.count < limit - 1, !pieces.isEmpty {
      let count = piecesThatFit(pieces, width, style)
      if count == 0 {
        guard let first = pieces.popFirst() else { break }
        let rest = splitAnywhere(first, width, style)
        lines.append(String(first[..<rest.startIndex]))
        if !rest.isEmpty { pieces.insert(rest, at: pieces.startIndex) }
      } else {
        lines.append(Self.joined(pieces.prefix(count)))
        pieces = pieces.dropFirst(count)
      }
    }
    let rest = Self.joined(pieces)
    if !rest.isEmpty { lines.append(shortened(rest, to: width, style)) }
    return lines.filter { !$0.isEmpty }
  }

  /// Returns the lines of a text with about the same length, so that no line holds a lone word.
  ///
  /// The number of lines is that of `lines(of:width:limit:_:)`.
  func balancedLines(of text: String, width: Double, limit: Int, _ style: TextStyle) -> [String] {
    let lines = lines(of: text, width: width, limit: limit, style)
    guard lines.count > 1, let last = lines.last, self.width(of: last, style) < width / 3
    else { return lines }
    let whole = self.width(of: text, style)
    let even = whole / Double(lines.count) + 2 * style.size
    let balanced = self.lines(of: text, width: min(even, width), limit: limit + 1, style)
    return balanced.count == lines.count ? balanced : lines
  }

  /// Returns how many pieces fit into a line together.
  private func piecesThatFit(
    _ pieces: ArraySlice<Substring>, _ width: Double, _ style: TextStyle
  ) -> Int {
    var fitting = 0
    var tooMany = pieces.count + 1
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if self.width(of: Self.joined(pieces.prefix(middle)), style) <= width {
        fitting = middle
      } else {
        tooMany = middle
      }
    }
    return fitting
  }

  /// Returns what is left of a piece after as many characters as fit, at least one.
  private func splitAnywhere(
    _ piece: Substring, _ width: Double, _ style: TextStyle
  ) -> Substring {
    var end = piece.index(after: piece.startIndex)
    while end < piece.endIndex {
      let next = piece.index(after: end)
      if self.width(of: String(piece[..<next]), style) > width { break }
      end = next
    }
    return piece[end...]
  }

  /// Returns pieces as one line, without spaces at its end.
  private static func joined(_ pieces: ArraySlice<Substring>) -> String {
    var line = pieces.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Returns the first characters with …, without punctuation or spaces before it.
  private static func beginning(_ characters: [Character], _ count: Int) -> String {
    var kept = characters.prefix(count)
    while let last = kept.last, "，。、；：·（( ,.".contains(last) { kept.removeLast() }
    return kept.isEmpty ? "" : String(kept) + "…"
  }
}
