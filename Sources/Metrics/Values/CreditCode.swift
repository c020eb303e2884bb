/// A unified social credit code (GB 32100-2015) as handed in, after normalisation.
package struct CreditCode: Sendable, Hashable {
  /// The code after NFKC, without white space and zero-width characters, in upper case; empty
  /// where the cell was missing or a number.
  package let text: String

  /// The characters that the standard allows, in the order of their values 0 to 30.
  package static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  private static let values: [Int8] = {
    var table = [Int8](repeating: -1, count: 128)
    for (value, character) in alphabet.enumerated() { table[Int(character)] = Int8(value) }
    return table
  }()

  /// Weights 3^(i-1) mod 31 of the first 17 characters (GB 32100-2015, 4.2).
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  /// A missing or damaged code.
  package static let none = CreditCode(normalised: "")

  /// Creates a code from text that is already normalised.
  package init(normalised text: String) {
    self.text = text
  }

  /// A Boolean value indicating whether the code has 18 characters of the standard's alphabet.
  ///
  /// A wrong check character alone does not make a code illegal: real enterprises carry such
  /// codes.
  package var isLegal: Bool {
    var count = 0
    for byte in text.utf8 {
      guard byte < 128, CreditCode.values[Int(byte)] >= 0 else { return false }
      count += 1
    }
    return count == 18
  }

  /// A Boolean value indicating whether a legal code ends in the right check character.
  ///
  /// The check value is (31 − Σ Cᵢ·Wᵢ mod 31) mod 31, so that a remainder of 0 gives `0`.
  package var hasValidCheck: Bool {
    guard isLegal else { return false }
    var sum = 0
    var place = 0
    var last = 0
    for byte in text.utf8 {
      last = Int(CreditCode.values[Int(byte)])
      if place < 17 { sum += last * CreditCode.weights[place] }
      place += 1
    }
    return last == (31 - sum % 31) % 31
  }
}
