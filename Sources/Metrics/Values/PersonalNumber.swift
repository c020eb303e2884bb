/// Numbers that identify a person: identity cards (GB 11643) and mobile telephones.
package enum PersonalNumber: Sendable, Hashable {
  case identityCard, mobile

  /// The kind in words.
  package var words: String {
    switch self {
    case .identityCard: "身份证号"
    case .mobile: "手机号"
    }
  }

  /// Returns what the first personal number in a text is; nil where there is none.
  package static func first(in text: String) -> PersonalNumber? {
    guard mayHold(text) else { return nil }
    return runs(of: Array(text)).first?.kind
  }

  /// Returns the text with the middle digits of every personal number as `*`.
  package static func masked(_ text: String) -> String {
    guard mayHold(text) else { return text }
    var characters = Array(text)
    for run in runs(of: characters) {
      for place in run.hidden { characters[place] = "*" }
    }
    return String(characters)
  }

  /// Returns whether a credit code is rather an identity card's number (domain 3.1): digits with a
  /// birthday in it, which pass the card's own check or begin as no code of a body does.
  package static func isIdentityCard(_ code: CreditCode) -> Bool {
    if code.isLegal && code.character(0) == UInt8(ascii: "9") { return false }
    let bytes = Array(code.text.utf8)
    guard bytes.count == 18, bytes.dropLast().allSatisfy({ (48...57).contains($0) }),
      (48...57).contains(bytes[17]) || bytes[17] == UInt8(ascii: "X")
    else { return false }
    let digits = bytes.map { Int($0) - 48 }
    guard hasBirthday(digits) else { return false }
    let check = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return bytes[17] == checks[check] || !bodies.contains(digits[0] * 10 + digits[1])
  }

  /// Returns a credit code as it may be printed: with hidden digits where it is rather an identity
  /// card's number.
  package static func printed(_ code: CreditCode) -> String {
    isIdentityCard(code) ? masked(code.text) : code.text
  }

  /// The first two digits of credit codes that are provinces as well (GB 32100-2015, 4.2).
  private static let bodies: Set<Int> = [
    11, 12, 13, 19, 21, 29, 31, 32, 33, 34, 35, 39, 41, 49, 51, 52, 53, 54, 59, 61, 62, 69, 71, 72,
    79, 81, 89,
  ]

  /// Weights 2^(18-i) mod 11 of the first 17 digits (GB 11643).
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  /// Whether eleven digits follow one another at all: nearly no text has so many.
  private static func mayHold(_ text: String) -> Bool {
    if text.utf8.count < 11 { return false }
    return text.utf8.withContiguousStorageIfAvailable { isSampled($0) && mayHold($0) } ?? true
  }

  /// Whether any eleventh byte is one of a digit: eleven digits have one of those among them.
  private static func isSampled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 10
    while place < bytes.count {
      switch bytes[place] {
      case 48...57, 0xEF: return true
      case 0xBC where bytes[place - 1] == 0xEF: return true
      case 0x90...0x99 where bytes[place - 1] == 0xBC && bytes[place - 2] == 0xEF: return true
      default: place += 11
      }
    }
    return false
  }

  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var length = 0
    // How much of a full-width digit, EF BC 90 to 99, has been seen.
    var seen = 0
    for byte in bytes {
      switch (seen, byte) {
      case (0, 48...57): length += 1
      case (0, 0xEF): seen = 1
      case (1, 0xBC): seen = 2
      case (2, 0x90...0x99): (length, seen) = (length + 1, 0)
      default: (length, seen) = (0, 0)
      }
      if length >= 11 { return true }
    }
    return false
  }

  private struct Run {
    let kind: PersonalNumber
    let hidden: Range<Int>
  }

  private static func runs(of characters: [Character]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    while start < characters.count {
      guard digit(characters[start]) != nil else {
        start += 1
        continue
      }
      var digits: [Int] = []
      while start + digits.count < characters.count,
        let next = digit(characters[start + digits.count])
      {
        digits.append(next)
      }
      let end = start + digits.count
      let hasX = end < characters.count && "xXｘＸ".contains(characters[end])
      if let (kind, hidden) = kind(of: digits, hasX: hasX) {
        runs.append(
          Run(kind: kind, hidden: start + hidden.lowerBound..<start + hidden.upperBound))
      }
      start = end
    }
    return runs
  }

  /// What a run of digits is, and which of them must not be printed; nil for other numbers.
  private static func kind(
    of digits: [Int], hasX: Bool
  ) -> (kind: PersonalNumber, hidden: Range<Int>)? {
    if digits.count == 11, digits[0] == 1, digits[1] >= 3 { return (.mobile, 3..<7) }
    guard digits.count == 18 || (digits.count == 17 && hasX), hasBirthday(digits) else {
      return nil
    }
    return (.identityCard, 4..<14)
  }

  private static func hasBirthday(_ digits: [Int]) -> Bool {
    let year = digits[6..<10].reduce(0) { $0 * 10 + $1 }
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    return 1900...2099 ~= year && 1...12 ~= month && 1...31 ~= day
  }

  /// The value of a digit in half or full width; Chinese numerals are no digits here.
  private static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return nil
    }
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
    default: return nil
    }
  }
}
