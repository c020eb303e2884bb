import Metrics

/// How a city writes its cells.
struct CellStyle: Sendable {
  enum DateStyle: Sendable {
    case iso, slashes, chinese, points
  }

  enum LevelStyle: Sendable {
    case chinese, digits, roman
  }

  var dates = DateStyle.iso
  var levels = LevelStyle.chinese
  /// The unit of the enterprises' investment and its parts.
  var unit = MoneyUnit.wan

  /// Returns a date as the city writes it; nothing for nil.
  func text(_ day: CalendarDay?) -> String {
    guard let day else { return "" }
    let (year, month, date) = day.components
    switch dates {
    case .iso: return day.description
    case .slashes: return "\(year)/\(month)/\(date)"
    case .chinese: return day.chineseText
    case .points: return "\(year).\(month).\(date)"
    }
  }

  /// Returns a level from 1 to 4 as the city writes it; nothing for nil.
  func text(level: Int?) -> String {
    guard let level else { return "" }
    switch levels {
    case .chinese: return ["一级", "二级", "三级", "四级"][level - 1]
    case .digits: return "\(level)级"
    case .roman: return ["Ⅰ级", "Ⅱ级", "Ⅲ级", "Ⅳ级"][level - 1]
    }
  }

  /// Returns an amount in the city's unit; nothing for nil.
  func text(_ amount: Money?) -> String {
    amount?.text(in: unit) ?? ""
  }
}
