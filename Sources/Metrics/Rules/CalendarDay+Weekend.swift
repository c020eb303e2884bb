extension CalendarDay {
  /// A Boolean value indicating whether the day is a Saturday or a Sunday.
  package var isWeekend: Bool {
    // 1970-01-01 was a Thursday, so that Saturdays leave 2 and Sundays 3.
    let rest = ((Int(number) % 7) + 7) % 7
    return rest == 2 || rest == 3
  }
}
