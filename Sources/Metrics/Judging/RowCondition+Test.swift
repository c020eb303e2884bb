extension RowCondition.Test {
  /// The test as a question to a cell, whose answer is nil where it cannot be told.
  var question: (CellValue) -> Bool? {
    switch self {
    case .given: return { $0.isUnreadable ? nil : !$0.isMissing }
    case .absent: return { $0.isUnreadable ? nil : $0.isMissing }
    case .oneOf(let words): return RowCondition.Test.isOne(of: words)
    case .noneOf(let words):
      let isOne = RowCondition.Test.isOne(of: words)
      return { isOne($0).map { !$0 } }
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

  /// Whether a cell is among some words; those of a flag are looked up beforehand.
  private static func isOne(of words: [String]) -> (CellValue) -> Bool? {
    let words = words.map { ByteText(NormalName.of($0)) }
    let yes = CellValue.flag(true).isOne(of: words)
    let no = CellValue.flag(false).isOne(of: words)
    return { cell in
      if case .flag(let flag) = cell { return flag ? yes : no }
      return cell.isKnown ? cell.isOne(of: words) : nil
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
