/// Where a line of Chinese text may be broken.
///
/// Follows the usual rules of Chinese typesetting (GB/T 15834 5.1): closing punctuation starts no
/// line, opening punctuation ends none, words in Latin letters and numbers stay whole, and a number
/// keeps the unit behind it.
enum LineBreaking {
  /// What a character allows beside it.
  private enum Kind {
    /// Starts no line.
    case closing
    /// Ends no line.
    case opening
    /// Belongs to a Latin word or a number.
    case wordy
    case space
    /// Stands alone: a Chinese character.
    case single
  }

  /// Returns the pieces of a text between which a line may be broken.
  ///
  /// Joined together the pieces are the text again: `共352家，达标。` has the pieces
  /// `共 352家， 达 标。`. Spaces stay at the end of their piece.
  static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var previous: UInt32?
    for index in text.indices {
      let value = text[index].unicodeScalars.first?.value ?? 0
      if let previous, isBreak(between: previous, and: value) {
        pieces.append(text[start..<index])
        start = index
      }
      previous = value
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  /// Tells whether a line may end between two characters.
  private static func isBreak(between left: UInt32, and right: UInt32) -> Bool {
    switch (kind(of: left), kind(of: right)) {
    case (_, .space), (_, .closing), (.opening, _), (.wordy, .wordy): false
    // A full stop or comma inside a number stays with its digits: 1234.56.
    case (_, .wordy): left != 0x2E && left != 0x2C
    case (_, .single): !isUnit(right, after: left)
    default: true
    }
  }

  /// Tells whether a character is the unit of what stands before it: 2024年, 352家, 1.5万元.
  private static func isUnit(_ right: UInt32, after left: UInt32) -> Bool {
    switch right {
    // 年 月 日 家 个 项 市 条 号 万 亿
    case 0x5E74, 0x6708, 0x65E5, 0x5BB6, 0x4E2A, 0x9879, 0x5E02, 0x6761, 0x53F7, 0x4E07, 0x4EBF:
      return (0x30...0x39).contains(left)
    // 元
    case 0x5143: return (0x30...0x39).contains(left) || left == 0x4E07 || left == 0x4EBF
    default: return false
    }
  }

  /// Returns the kind of a character by its first code point.
  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x20: .space
    // ! % ' ) , . : ; ? ] } ° ’ ” … — · ′ ″ ‰ ℃ and the full-width ones.
    case 0x21, 0x25, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xB0, 0xB7, 0x2014,
      0x2019, 0x201D, 0x2026, 0x2030, 0x2032, 0x2033, 0x2103, 0x3001, 0x3002, 0x3009, 0x300B,
      0x300D, 0x300F, 0x3011, 0x3015, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      .closing
    // # $ ( [ { ‘ “ and the full-width ones.
    case 0x23, 0x24, 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010,
      0x3014, 0xFF08, 0xFFE5:
      .opening
    case ..<0x2E80: .wordy
    default: .single
    }
  }
}
