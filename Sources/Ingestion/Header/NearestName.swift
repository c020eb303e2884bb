/// Finds the name that somebody probably meant.
enum NearestName {
  /// Returns the candidate with the smallest edit distance.
  ///
  /// - Parameters:
  ///   - name: The name that was looked for.
  ///   - candidates: Names in order; the first of equals wins.
  /// - Returns: The nearest name; empty where there is no candidate.
  static func of(_ name: String, in candidates: [String]) -> String {
    let wanted = Array(name.unicodeScalars)
    var best = ""
    var bestDistance = Int.max
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.unicodeScalars.prefix(200)))
      if distance < bestDistance {
        bestDistance = distance
        best = candidate
      }
    }
    return best
  }

  /// The number of characters to insert, remove or replace (Levenshtein).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (scalar == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
