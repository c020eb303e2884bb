import Metrics

/// Credit codes with right check characters that no real body has.
///
/// The organisation number (GB 11714) begins with 00 and a letter: real ones do not, and a letter
/// keeps spreadsheets from taking the code for a number.
enum SampleCode {
  /// Letters of GB 32100 without E, behind which digits look like an exponent.
  private static let letters = Array("ABCDFGHJKLMNPQRTUWXY")
  private static let capacity = 100_000
  private static let organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  /// Returns the code of an enterprise.
  ///
  /// - Parameters:
  ///   - region: The six digits of the registering authority.
  ///   - serial: The enterprise's number within the region, below 2 million.
  /// - Returns: 18 characters.
  static func code(region: String, serial: Int) -> String {
    precondition(serial < capacity * letters.count, "a region has numbers for two million bodies")
    let digits = String(serial % capacity)
    let organisation =
      "00\(letters[serial / capacity])" + String(repeating: "0", count: 5 - digits.count) + digits
    return closed("91\(region)\(organisation)\(organisationCheck(organisation))")
  }

  /// Returns 17 characters with the check character of GB 32100 behind them.
  static func closed(_ text: String) -> String {
    let sum = zip(text.utf8, weights).reduce(0) { $0 + value($1.0) * $1.1 }
    let check = CreditCode.alphabet[(31 - sum % 31) % 31]
    return text + String(Unicode.Scalar(check))
  }

  private static func value(_ character: UInt8) -> Int {
    CreditCode.alphabet.firstIndex(of: character) ?? 0
  }

  private static func organisationCheck(_ text: String) -> String {
    let sum = zip(text, organisationWeights).reduce(0) { $0 + organisationValue($1.0) * $1.1 }
    switch 11 - sum % 11 {
    case 10: return "X"
    case 11: return "0"
    case let digit: return String(digit)
    }
  }

  /// GB 11714 numbers its letters from A = 10 without a gap, unlike GB 32100.
  private static func organisationValue(_ character: Character) -> Int {
    character.wholeNumberValue ?? Int(character.asciiValue ?? 0) - 55
  }
}
