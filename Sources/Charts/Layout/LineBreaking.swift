/// Where a line of Chinese text may be broken.
///
/// Follows the usual rules of Chinese typesetting (GB/T 15834 5.1): closing punctuation starts no
/// line, opening punctuation ends none, and words in Latin letters and numbers stay whole.
enum LineBreaking {
  /// Characters that never start a line.
  private static let closing = Set<Character>(
    "，。、；：？！）》」』】〕〉”’…—·％‰℃,.;:?!)]}%°′″")

  /// Characters that never end a line.
  private static let opening = Set<Character>("（《「『【〔〈“‘([{#￥$")

  /// Returns the pieces of a text between which a line may be broken.
  ///
  /// Joined together the pieces are the text again: `共352家，达标。` has the pieces
  /// `共 352 家， 达 标。`. Spaces stay at the end of their piece.
  static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var previous: Character?
    for index in text.indices {
      let character = text[index]
      if let previous, isBreak(between: previous, and: character) {
        pieces.append(text[start..<index])
        start = index
      }
      previous = character
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  /// Tells whether a line may end between two characters.
  private static func isBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    if left == " " { return true }
    // A full stop or comma inside a number stays with its digits: 1234.56.
    if isWordy(right) && (isWordy(left) || left == "." || left == ",") { return false }
    return true
  }

  /// Tells whether a character belongs to a Latin word or a number.
  private static func isWordy(_ character: Character) -> Bool {
    guard let ascii = character.asciiValue else {
      return character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
    }
    return ascii > 0x20 && !closing.contains(character) && !opening.contains(character)
  }
}
