/// What becomes of an enterprise row, and why.
enum RowCase: CaseIterable, Sendable {
  // Not reported.
  case inProgress, awaiting, refused, afterEnd
  // One reason.
  case shortCode, letterCode, damagedCode, blankCode
  case undeclared
  case large, largeByName
  case noContract
  case earlyContract, lateContract
  case lowLevel, noLevel
  case repeatedHere, repeatedElsewhere
  // Several reasons.
  case lowLevelWithoutContract, undeclaredAndLarge, hopeless

  /// The rows of the case for a thousand rows that count.
  var rate: Int {
    switch self {
    case .inProgress: 18
    case .awaiting: 8
    case .refused: 6
    case .lowLevel: 7
    case .undeclared, .repeatedHere: 5
    case .large, .noContract, .earlyContract, .repeatedElsewhere: 4
    case .afterEnd, .lateContract, .noLevel: 3
    case .letterCode, .damagedCode: 2
    case .shortCode, .blankCode, .largeByName, .lowLevelWithoutContract, .undeclaredAndLarge,
      .hopeless:
      1
    }
  }

  /// Returns how many rows of the case a city has.
  ///
  /// Rare cases fall to single cities by their place, so that even the smallest sample has each.
  ///
  /// - Parameters:
  ///   - place: The city's place in official order.
  ///   - counted: The rows of the city that count.
  /// - Returns: 0 or more.
  func count(inCityAt place: Int, counted: Int) -> Int {
    let thousandths = counted * rate
    let number = RowCase.allCases.firstIndex(of: self) ?? 0
    let isDue = (number * 5 + place * 3) % 14 < thousandths % 1000 * 14 / 1000
    let isOwed = rate == 1 && counted < 1000 && (number * 5 + place) % 14 == 0
    return thousandths / 1000 + (isDue || isOwed ? 1 : 0)
  }
}
