/// The shape of a date's text, before the calendar is asked.
enum DayForm: Equatable {
  /// Year, month and day.
  case day(Int, Int, Int)
  /// Year and month, and whether it reads `2024.1`.
  case month(Int, Int, isDotOne: Bool)
  /// A serial number; a fraction is a time of day.
  case serial(Int)

  /// Returns the shape, or nil where the text has none of them.
  ///
  /// - Parameter bytes: Text without white space.
  /// - Returns: The shape.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> DayForm? {
    var scanner = Scanner(bytes: bytes)
    let year = scanner.digits()
    if year.count != 4 { return compact(year, &scanner) }
    guard let mark = scanner.separator() else { return nil }
    let month = scanner.digits()
    guard 1...2 ~= month.count else { return nil }
    if mark == .year {
      guard scanner.take(0xE6, 0x9C, 0x88) else { return nil }
      if scanner.isAtEnd { return .month(year.value, month.value, isDotOne: false) }
    } else {
      if scanner.isAtEnd {
        let isDotOne = mark == .dot && month.value == 1 && month.count == 1
        return .month(year.value, month.value, isDotOne: isDotOne)
      }
      guard scanner.separator() == mark else { return nil }
    }
    let day = scanner.digits()
    guard 1...2 ~= day.count else { return nil }
    if mark == .year {
      _ = scanner.take(0xE6, 0x97, 0xA5) || scanner.take(0xE5, 0x8F, 0xB7)  // 日 or 号
    }
    return scanner.isAtEnd ? .day(year.value, month.value, day.value) : nil
  }

  /// Reads `20240630`, or a serial with or without a time of day.
  private static func compact(_ run: Scanner.Run, _ scanner: inout Scanner) -> DayForm? {
    if run.count == 8, scanner.isAtEnd {
      return .day(run.value / 10_000, run.value / 100 % 100, run.value % 100)
    }
    guard run.count == 5 else { return nil }
    if scanner.isAtEnd { return .serial(run.value) }
    guard scanner.separator() == .dot, scanner.skipDigits(), scanner.isAtEnd else { return nil }
    return .serial(run.value)
  }
}

extension DayForm {
  /// What stands between the numbers of a date.
  fileprivate enum Mark {
    case dash, slash, dot, year
  }

  fileprivate struct Scanner {
    struct Run {
      var value = 0
      var count = 0
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    /// Reads at most nine digits.
    mutating func digits() -> Run {
      var run = Run()
      while place < bytes.count, run.count < 9 {
        let digit = bytes[place] &- 0x30
        guard digit <= 9 else { break }
        run.value = run.value * 10 + Int(digit)
        run.count += 1
        place += 1
      }
      return run
    }

    mutating func skipDigits() -> Bool {
      let start = place
      while place < bytes.count, bytes[place] &- 0x30 <= 9 { place += 1 }
      return place > start
    }

    mutating func separator() -> Mark? {
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case 0x2D:
        place += 1
        return .dash
      case 0x2F:
        place += 1
        return .slash
      case 0x2E:
        place += 1
        return .dot
      default:
        return take(0xE5, 0xB9, 0xB4) ? .year : nil  // 年
      }
    }

    mutating func take(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
      guard place + 3 <= bytes.count, bytes[place] == first, bytes[place + 1] == second,
        bytes[place + 2] == third
      else { return false }
      place += 3
      return true
    }
  }
}
