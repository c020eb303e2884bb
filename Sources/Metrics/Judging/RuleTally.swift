/// What judging a rule for one city found so far.
struct RuleTally {
  /// A subject that breaks the rule.
  struct Breach {
    let subject: String
    let expected: String
    let actual: String
    let trail: RowTrail
  }

  private(set) var kept = 0
  /// Subjects that cannot be judged.
  private var skipped = 0
  /// Rows of which it cannot be told whether, or as whose, the rule means them.
  private var unclear: [TableKey: Set<Int>] = [:]
  /// Subjects that fall short before the rule is due.
  private(set) var pending = 0
  /// The first day on which one of them is due.
  private(set) var due: CalendarDay?
  private(set) var gaps: Set<DataNeed> = []
  private(set) var breaches: [Breach] = []
  var figures: [ShownFigure] = []
  /// How far each subject used up its limit of money.
  private(set) var uses: [CapUse] = []
  /// The rows behind the figures that are only shown.
  var trail = RowTrail()

  /// Subjects that cannot be judged; a row that is unclear in several parts of the rule is one.
  var unjudged: Int { unclear.values.reduce(skipped) { $0 + $1.count } }

  mutating func keep() {
    kept += 1
  }

  /// Notes a subject that falls short of what is due only later.
  mutating func postpone(to day: CalendarDay?) {
    pending += 1
    due = [due, day].compactMap(\.self).min()
  }

  /// Notes subjects that cannot be judged, with what is missing.
  mutating func skip(count: Int = 1, for needs: Set<DataNeed>) {
    skipped += count
    gaps.formUnion(needs)
  }

  /// Notes rows of which it cannot be told whether, or as whose, the rule means them.
  mutating func skip(rows: [Int], of table: TableKey, for needs: Set<DataNeed>) {
    if !rows.isEmpty { unclear[table, default: []].formUnion(rows) }
    gaps.formUnion(needs)
  }

  /// Notes the rows of a table of which it cannot be told whether the rule means them.
  mutating func skipUnknown(_ rows: RowFilter.Rows, of table: TableKey) {
    skip(rows: rows.unknown, of: table, for: rows.gaps)
  }

  mutating func breach(
    _ subject: String, expected: String, actual: String, trail: RowTrail
  ) {
    breaches.append(Breach(subject: subject, expected: expected, actual: actual, trail: trail))
  }

  /// Notes an amount of money beside its limit, where both are known.
  mutating func use(
    _ subject: String, amount: FigureValue, limit: FigureValue?, isFixed: Bool = false,
    trail: RowTrail
  ) {
    guard let limit, amount.value > 0, amount.isComplete, limit.isComplete else { return }
    let difference = amount.compared(with: limit)
    let money = Money(fen: limit.whole)
    uses.append(
      CapUse(
        subject: subject, amount: Money(fen: amount.value), limit: money,
        standing: difference > 0 ? .beyond : difference == 0 ? .reached : .below,
        isFixed: isFixed, rows: trail.rows))
  }

  /// Notes a figure to be shown; one that several comparisons look at is shown once.
  mutating func show(_ name: String, _ text: String) {
    let figure = ShownFigure(name: name, text: text)
    if !figures.contains(figure) { figures.append(figure) }
  }
}
