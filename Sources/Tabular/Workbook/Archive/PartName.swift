/// Finds the names of parts that relationships point at (ECMA-376 part 2, §6.4 and annex A).
enum PartName {
  /// Returns the name of the part that holds another part's relationships.
  ///
  /// - Parameter part: The part's name; empty for the package itself.
  /// - Returns: The name, whether or not there is such a part.
  static func relationships(of part: String) -> String {
    let pieces = part.split(separator: "/", omittingEmptySubsequences: true)
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    return "\(folder)_rels/\(pieces.last ?? "").rels"
  }

  /// Returns the part's name that a target means, without a slash in front.
  ///
  /// - Parameters:
  ///   - target: A relative or absolute reference; what follows `#` or `?` does not count.
  ///   - part: The part whose relationship it is; empty for the package.
  /// - Returns: The name, whether or not there is such a part.
  static func resolved(_ target: String, from part: String) -> String {
    let path = target.prefix { $0 != "#" && $0 != "?" }.split(
      separator: "/", omittingEmptySubsequences: false)
    let isAbsolute = path.first?.isEmpty ?? false
    var pieces = isAbsolute ? [] : Array(part.split(separator: "/").dropLast())
    for piece in path where !piece.isEmpty && piece != "." {
      if piece == ".." {
        _ = pieces.popLast()
      } else {
        pieces.append(piece)
      }
    }
    return pieces.joined(separator: "/")
  }

  /// Returns a name with `%20` and the like replaced; nil where nothing is to be replaced.
  static func unescaped(_ name: String) -> String? {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
