import Metrics

/// What the sample has in mind for a city under a subsidy policy.
struct SubsidyPlan: Sendable {
  /// Invents the awards; the flag tells whether the measures of 2025 hold.
  var fill: @Sendable (inout AwardBook, Bool) -> Void
  /// Central money: when it came, and how much, in 万元.
  var received: [(CalendarDay, Int64)]
  /// Municipal money that was set aside, in 万元.
  var arranged: [(CalendarDay, Int64)]
  /// The data date.
  var asOf = SampleCalendar.day(2025, 12, 31)
  /// A Boolean value indicating whether a row of the ledger of money names no source.
  var blankSource = false

  /// The plans by city code.
  static let all: [String: SubsidyPlan] = [
    "430100": SubsidyPlan(
      fill: { book, has2025 in
        book.addChangsha()
        if has2025 { book.addChangsha2025() }
      },
      received: [
        (SampleCalendar.day(2024, 5, 20), 5000), (SampleCalendar.day(2025, 6, 12), 6000),
      ],
      arranged: [
        (SampleCalendar.day(2024, 6, 28), 5000), (SampleCalendar.day(2025, 7, 18), 5000),
      ]),
    "220100": SubsidyPlan(
      fill: { book, _ in book.addChangchun() },
      received: [
        (SampleCalendar.day(2024, 2, 6), 3000), (SampleCalendar.day(2025, 3, 14), 3500),
      ],
      arranged: [
        (SampleCalendar.day(2024, 4, 22), 400), (SampleCalendar.day(2025, 4, 25), 400),
      ], asOf: SampleCalendar.day(2026, 1, 31), blankSource: true),
  ]
}
