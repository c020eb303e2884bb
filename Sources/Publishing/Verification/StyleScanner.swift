/// Finds the addresses of a style sheet: `url(…)` and `@import "…"`.
enum StyleScanner {
  /// Returns the addresses in order.
  ///
  /// - Parameters:
  ///   - text: A style sheet, or the value of a `style` attribute.
  ///   - firstLine: The line on which the text begins.
  /// - Returns: The addresses without quotation marks.
  static func scan(_ text: String, firstLine: Int = 1) -> [PageReferences.Reference] {
    var found: [PageReferences.Reference] = []
    for (number, line) in withoutComments(text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      for address in addresses(in: line) {
        found.append(PageReferences.Reference(address: address, line: firstLine + number))
      }
    }
    return found
  }

  private static func addresses(in line: Substring) -> [String] {
    var found: [String] = []
    var rest = line
    while let start = rest.firstRange(of: "@import") {
      rest = rest[start.upperBound...].drop { $0.isWhitespace }
      guard let quote = rest.popFirst(), quote == "\"" || quote == "'" else { continue }
      found.append(String(rest.prefix { $0 != quote }))
    }
    rest = line
    while let start = rest.firstRange(of: "url(") {
      rest = rest[start.upperBound...]
      let end = rest.firstIndex(of: ")") ?? rest.endIndex
      found.append(bare(rest[..<end]))
      rest = rest[end...]
    }
    return found
  }

  private static func bare(_ text: Substring) -> String {
    let isAround = { (character: Character) in
      character.isWhitespace || character == "\"" || character == "'"
    }
    return String(text.drop(while: isAround).reversed().drop(while: isAround).reversed())
  }

  private static func withoutComments(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      let end = rest[start.upperBound...].firstRange(of: "*/")?.upperBound ?? rest.endIndex
      // Line breaks stay, so that lines keep their numbers.
      result += String(repeating: "\n", count: rest[start.lowerBound..<end].count { $0.isNewline })
      rest = rest[end...]
    }
    return result + rest
  }
}
