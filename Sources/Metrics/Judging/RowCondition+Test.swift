extension RowCondition.Test {
  /// The test with its words in their comparable form.
  var comparable: RowCondition.Test {
    switch self {
    case .oneOf(let words): .oneOf(words.map(NormalName.of))
    case .noneOf(let words): .noneOf(words.map(NormalName.of))
    case .contains(let words): .contains(words.map(NormalName.of))
    default: self
    }
  }

  /// Returns whether a cell meets the test, or nil where it cannot be told.
  ///
  /// Words must be in their comparable form already.
  func holds(for cell: CellValue) -> Bool? {
    switch self {
    case .given: return cell == .unreadable ? nil : cell != .missing
    case .absent: return cell == .unreadable ? nil : cell == .missing
    default: break
    }
    guard cell.isKnown else { return nil }
    switch self {
    case .oneOf(let words): return cell.isOne(of: words)
    case .noneOf(let words): return !cell.isOne(of: words)
    case .contains(let words):
      return cell.comparable.contains { text in words.contains { text.holds($0) } }
    case .atLeast(let limit): return cell.number.map { $0 >= limit }
    case .above(let limit): return cell.number.map { $0 > limit }
    case .since(let day): return cell.day.map { $0.day >= day }
    case .until(let day): return cell.day.map { $0.earliest <= day }
    case .given, .absent: return nil
    }
  }
}

extension String {
  /// Returns whether a comparable form holds another, byte by byte.
  fileprivate func holds(_ other: String) -> Bool {
    var rest = utf8[...]
    while rest.count >= other.utf8.count {
      if rest.starts(with: other.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
