import Ingestion
import Metrics

/// What ledgers can say to each rule, and what they lack.
struct PolicyAnswers {
  /// The as-of date that was used.
  let asOf: CalendarDay
  private let summaries: [String: RuleSummary]
  private let columns: [TableKey: Set<String>]

  /// Judges ledgers once.
  ///
  /// - Throws: `CommandFailure` where the as-of date lies before the programme.
  init(
    _ result: ReadResult, programme: Programme, asOf: CalendarDay?
  ) throws(CommandFailure) {
    var columns: [TableKey: Set<String>] = [:]
    for table in result.tables where table.status == .read {
      guard let key = table.table else { continue }
      columns[key, default: []].formUnion(table.columns.map(\.key))
    }
    self.columns = columns
    let assessment: Assessment
    do throws(AssessmentError) {
      assessment = try Self.assess(result.submission, programme, asOf)
    } catch {
      throw error.failure
    }
    self.asOf = assessment.asOf
    summaries = Dictionary(
      RuleSummary.all(of: assessment).map { ($0.rule.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Ledgers without any date are looked at on the programme's last day.
  private static func assess(
    _ submission: Submission, _ programme: Programme, _ asOf: CalendarDay?
  ) throws(AssessmentError) -> Assessment {
    do throws(AssessmentError) {
      return try Assessor(programme: programme, asOf: asOf).assess(submission, issues: [])
    } catch .noEvents {
      return try Assessor(programme: programme, asOf: programme.end)
        .assess(submission, issues: [])
    }
  }

  /// Returns whether the ledgers can answer a rule; nil for a rule of another programme.
  func answer(of rule: Rule) -> RuleSummary.Answer? { summaries[rule.id]?.answer }

  /// Returns what a rule lacks, in words: the table, the column, or cells of it.
  func missing(of rule: Rule) -> [String] {
    (summaries[rule.id]?.missing ?? []).map(words)
  }

  private func words(for need: DataNeed) -> String {
    guard let table = need.table else { return need.words }
    guard let known = columns[table] else { return "缺表“\(table.words)”" }
    guard let column = need.column else { return "缺表“\(table.words)”的行" }
    let isOwn = DerivedColumns.own(of: table).contains { $0.key == column }
    if isOwn && !known.contains(column) { return "缺列“\(need.words)”" }
    return "“\(need.words)”有空白或无法识别"
  }
}
