import Metrics

/// How a city's acceptances spread over the months of a year.
enum Pace: Sendable {
  /// Begins early and goes on evenly.
  case early
  /// Speeds up in summer and slows down at the end.
  case steady
  /// Leaves most to the last months.
  case late

  /// Acceptances per thousand of the year up to the end of each month.
  private func cumulative(_ year: Int) -> [Int] {
    guard year == 2024 else {
      return switch self {
      case .early: [70, 120, 220, 330, 450, 570, 670, 750, 830, 900, 955, 1000]
      case .steady: [50, 80, 160, 250, 360, 490, 590, 680, 780, 870, 945, 1000]
      case .late: [30, 50, 110, 180, 260, 370, 460, 550, 660, 770, 880, 1000]
      }
    }
    return switch self {
    case .early: [0, 10, 50, 110, 200, 320, 450, 570, 700, 810, 910, 1000]
    case .steady: [0, 0, 20, 50, 110, 190, 290, 410, 550, 700, 860, 1000]
    case .late: [0, 0, 10, 25, 55, 100, 160, 240, 350, 500, 720, 1000]
    }
  }

  /// Returns the working day on which a city's acceptance falls.
  ///
  /// The month depends on the place alone, so that others may rely on the order.
  ///
  /// - Parameters:
  ///   - place: The acceptance's place among those of the year, from 0.
  ///   - count: The number of acceptances of the year.
  ///   - year: 2024 or 2025.
  ///   - random: Decides about the day of the month.
  /// - Returns: A day from Monday to Friday within the year.
  func day(
    _ place: Int, of count: Int, in year: Int, random: inout SampleRandom
  ) -> CalendarDay {
    let share = (place * 1000 + 500) / max(count, 1)
    let month = 1 + (cumulative(year).firstIndex { share < $0 } ?? 11)
    let first = SampleCalendar.day(year, month, 1)
    let last = first.lastOfMonth
    // The second of two draws lies late in the month, as acceptances do.
    let length = first.days(to: last) + 1
    let offset = max(random.below(length), random.below(length))
    return SampleCalendar.workday(first.advanced(by: offset), notBefore: first)
  }
}
