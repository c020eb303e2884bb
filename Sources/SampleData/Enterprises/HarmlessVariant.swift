import Metrics

/// Rows that count although somebody wrote them in another way.
enum HarmlessVariant {
  /// Applies one of the variants, or none, which is usual.
  static func apply(to row: inout EnterpriseRow, random: inout SampleRandom) {
    switch random.below(100) {
    case 0..<8: row.acceptance = ""
    case 8..<10: row.identity.code = row.identity.code.lowercased()
    case 10: row.identity.code = wrongCheck(row.identity.code)
    case 11: row.identity.code = row.identity.code.prefix(8) + " " + row.identity.code.dropFirst(8)
    case 12..<15: row.subIndustry += " "
    case 15..<17: (row.employees, row.revenue, row.size) = (nil, nil, "")
    default: break
    }
  }

  /// Returns the code with another character at its end.
  private static func wrongCheck(_ code: String) -> String {
    let alphabet = CreditCode.alphabet
    let place = code.utf8.last.flatMap { alphabet.firstIndex(of: $0) } ?? 0
    return code.dropLast() + String(Unicode.Scalar(alphabet[(place + 7) % alphabet.count]))
  }
}
