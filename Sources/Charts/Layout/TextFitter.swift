/// Fits texts into widths: shortens them with …, breaks them into lines.
///
/// Parts of a text are measured piece by piece: single characters come again and again, so that
/// a face that remembers what it measured answers at once.
struct TextFitter {
  /// A part of a text that no line break divides.
  private struct Piece {
    var text: Substring
    /// The width with the spaces at its end.
    var width: Double
    /// The width without them.
    var inkWidth: Double
    /// A Boolean value indicating whether a phrase ends here.
    var endsPhrase: Bool
  }

  /// The lines that a text may take.
  private struct Column {
    var width: Double
    var limit: Int
    var style: TextStyle
  }

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
    var sum = self.width(of: "…", style)
    var end = text.startIndex
    while end < text.endIndex {
      sum += self.width(of: String(text[end]), style)
      if sum > width { break }
      end = text.index(after: end)
    }
    var kept = text[..<end]
    while let last = kept.last, "，。、；：·（( ,.".contains(last) { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  /// Returns the lines of a text, at most `limit`; the last one is shortened where there is more.
  ///
  /// Breaks follow `LineBreaking`, behind punctuation where that needs no further line; a piece
  /// that is wider than a line is broken anywhere. An empty text has no line.
  func lines(of text: String, width: Double, limit: Int, _ style: TextStyle) -> [String] {
    guard !text.isEmpty, limit > 0 else { return [] }
    if self.width(of: text, style) <= width { return [text] }
    let pieces = pieces(of: text, width: width, style)
    let column = Column(width: width, limit: limit, style: style)
    let starts = Self.lineStarts(pieces, width)
    let phrases = starts.count <= limit ? Self.phraseStarts(pieces, width) : nil
    return composed(text, pieces, phrases ?? starts, column)
  }

  /// Returns the lines of a text with about the same length, so that no line holds a lone word.
  ///
  /// There are as many lines as `lines(of:width:limit:_:)` has.
  func balancedLines(of text: String, width: Double, limit: Int, _ style: TextStyle) -> [String] {
    guard !text.isEmpty, limit > 0 else { return [] }
    let whole = self.width(of: text, style)
    if whole <= width { return [text] }
    let pieces = pieces(of: text, width: width, style)
    let column = Column(width: width, limit: limit, style: style)
    var starts = Self.lineStarts(pieces, width)
    if starts.count <= limit, let phrases = Self.phraseStarts(pieces, width) {
      return composed(text, pieces, phrases, column)
    }
    let isLoose = (starts.last.map { pieces[$0...].reduce(0) { $0 + $1.width } } ?? 0) < width * 0.4
    if isLoose, starts.count <= limit {
      let widestPiece = pieces.reduce(0) { max($0, $1.inkWidth) }
      let even = max(whole / Double(starts.count), widestPiece)
      for extra in 1...4 {
        let narrower = even + Double(extra) * style.size
        guard narrower < width else { break }
        let tried = Self.lineStarts(pieces, narrower)
        guard tried.count == starts.count else { continue }
        starts = tried
        break
      }
    }
    return composed(text, pieces, starts, column)
  }

  /// Returns the pieces of a text; those wider than a line are single characters.
  private func pieces(of text: String, width: Double, _ style: TextStyle) -> [Piece] {
    var pieces: [Piece] = []
    for part in LineBreaking.pieces(of: text) {
      let piece = piece(part, style)
      if piece.inkWidth <= width {
        pieces.append(piece)
      } else {
        pieces += part.indices.map { self.piece(part[$0...$0], style) }
      }
    }
    return pieces
  }

  private func piece(_ part: Substring, _ style: TextStyle) -> Piece {
    let width = width(of: String(part), style)
    let endsPhrase = part.last.map { "，。、；：！？）》 ".contains($0) } ?? false
    let ink =
      part.last == " " ? self.width(of: String(Self.withoutSpaces(part)), style) : width
    return Piece(text: part, width: width, inkWidth: ink, endsPhrase: endsPhrase)
  }

  /// Returns the first piece of each line, filling every line as far as it goes.
  private static func lineStarts(_ pieces: [Piece], _ width: Double) -> [Int] {
    var starts: [Int] = []
    var sum = 0.0
    for (index, piece) in pieces.enumerated() {
      if starts.isEmpty || sum + piece.inkWidth > width + 1e-6 {
        starts.append(index)
        sum = 0
      }
      sum += piece.width
    }
    return starts
  }

  /// Returns the first piece of each line where every line but the last ends with a phrase and is
  /// at least half full; nil where that takes more lines.
  private static func phraseStarts(_ pieces: [Piece], _ width: Double) -> [Int]? {
    var starts = [0]
    var sum = 0.0
    var phraseEnd: (next: Int, width: Double)?
    for (index, piece) in pieces.enumerated() {
      if index > 0, sum + piece.inkWidth > width + 1e-6 {
        guard let end = phraseEnd, end.width >= width / 2 else { return nil }
        starts.append(end.next)
        sum -= end.width
        phraseEnd = nil
      }
      sum += piece.width
      if piece.endsPhrase { phraseEnd = (index + 1, sum) }
    }
    return starts.count == lineStarts(pieces, width).count ? starts : nil
  }

  /// Returns the lines that begin at given pieces; what goes beyond the last one is shortened.
  private func composed(
    _ text: String, _ pieces: [Piece], _ starts: [Int], _ column: Column
  ) -> [String] {
    starts.prefix(column.limit).enumerated().map { line, start in
      let isLast = line + 1 == column.limit || line + 1 == starts.count
      let end = isLast ? text.endIndex : pieces[starts[line + 1]].text.startIndex
      let words = String(Self.withoutSpaces(text[pieces[start].text.startIndex..<end]))
      guard isLast, starts.count > column.limit else { return words }
      return shortened(words, to: column.width, column.style)
    }
  }

  private static func withoutSpaces(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
