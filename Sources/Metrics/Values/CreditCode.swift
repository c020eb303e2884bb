/// A unified social credit code (GB 32100-2015) as handed in, after normalisation.
///
/// Legal codes are kept as numbers, five bits a character, since large ledgers compare millions.
package struct CreditCode: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    /// Eighteen legal characters: the values of the first twelve, then those of the others.
    case legal(UInt64, UInt32)
    case other(String)
  }

  private let form: Form

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
    let legal = text.utf8.withContiguousStorageIfAvailable(CreditCode.packed) ?? nil
    form = legal ?? .other(text)
  }

  /// Creates a code from 18 characters of the standard's alphabet; nil for any other text.
  package init?(legal bytes: UnsafeBufferPointer<UInt8>) {
    guard let form = CreditCode.packed(bytes) else { return nil }
    self.form = form
  }

  private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> Form? {
    guard bytes.count == 18 else { return nil }
    var high: UInt64 = 0
    var low: UInt32 = 0
    for (place, byte) in bytes.enumerated() {
      guard byte < 128, values[Int(byte)] >= 0 else { return nil }
      if place < 12 {
        high = high << 5 | UInt64(values[Int(byte)])
      } else {
        low = low << 5 | UInt32(values[Int(byte)])
      }
    }
    return .legal(high, low)
  }

  /// The code after NFKC, without white space and zero-width characters, in upper case; empty
  /// where the cell was missing or a number.
  package var text: String {
    if case .other(let text) = form { return text }
    return String(unsafeUninitializedCapacity: 18) { bytes in
      for place in 0..<18 { bytes.initializeElement(at: place, to: character(place)) }
      return 18
    }
  }

  /// A Boolean value indicating whether there is no code.
  package var isEmpty: Bool { form == .other("") }

  /// A Boolean value indicating whether the code has 18 characters of the standard's alphabet.
  ///
  /// A wrong check character alone does not make a code illegal: real enterprises carry such
  /// codes.
  package var isLegal: Bool {
    if case .legal = form { return true }
    return false
  }

  /// Returns a character of a legal code, from 0; 0 where there is none.
  package func character(_ place: Int) -> UInt8 {
    guard 0..<18 ~= place, case .legal(let high, let low) = form else { return 0 }
    return CreditCode.alphabet[value(place, high, low)]
  }

  private func value(_ place: Int, _ high: UInt64, _ low: UInt32) -> Int {
    place < 12 ? Int(high >> UInt64(55 - 5 * place) & 31) : Int(low >> UInt32(85 - 5 * place) & 31)
  }

  /// A Boolean value indicating whether a legal code ends in the right check character.
  ///
  /// The check value is (31 − Σ Cᵢ·Wᵢ mod 31) mod 31, so that a remainder of 0 gives `0`.
  package var hasValidCheck: Bool {
    guard case .legal(let high, let low) = form else { return false }
    var sum = 0
    for place in 0..<17 { sum += value(place, high, low) * CreditCode.weights[place] }
    return value(17, high, low) == (31 - sum % 31) % 31
  }
}
