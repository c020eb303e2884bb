extension RowCondition.Test {
  /// The test as a question to a cell, whose answer is nil where it cannot be told.
  var question: (CellValue) -> Bool? {
    switch self {
    case .given: return { $0.isUnreadable ? nil : !$0.isMissing }
    case .absent: return { $0.isUnreadable ? nil : $0.isMissing }
    case .oneOf(let words):
      let words = words.map { ByteText(NormalName.of($0)) }
      return { $0.isKnown ? $0.isOne(of: words) : nil }
    case .noneOf(let words):
      let words = words.map { ByteText(NormalName.of($0)) }
      return { $0.isKnown ? !$0.isOne(of: words) : nil }
    case .contains(let words):
      let words = words.map(NormalName.of)
      return { cell in
        guard cell.isKnown else { return nil }
        return cell.comparable.contains { text in words.contains { text.holds($0) } }
      }
    case .atLeast(let limit): return { $0.number.map { $0 >= limit } }
    case .above(let limit): return { $0.number.map { $0 > limit } }
    case .since(let day): return { $0.day.map { $0.day >= day } }
    case .until(let day): return { $0.day.map { $0.earliest <= day } }
    }
  }
}

extension String {
  /// Returns whether a comparable form holds another, byte by byte.
  fileprivate func holds(_ other: String) -> Bool {
    var (own, other) = (self, other)
    return own.withUTF8 { own in
      other.withUTF8 { other in
        guard own.count >= other.count else { return false }
        return (0...own.count - other.count).contains { own[$0...].starts(with: other) }
      }
    }
  }
}
