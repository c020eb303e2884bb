/// Character references of HTML in attribute values.
enum CharacterReferences {
  private static let names: [Substring: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// Returns the text with numeric references and the five of XML decoded, others left as they are.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start].unicodeScalars
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ";"),
        let scalar = scalar(of: rest[rest.index(after: start)..<end])
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return String(result + rest.unicodeScalars)
  }

  private static func scalar(of name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return names[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { Unicode.Scalar($0) }
  }
}
