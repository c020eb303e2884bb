import Ingestion
import Metrics
import Testing

/// Rows that may occur only once: no built-in programme has such a rule, a bureau's own may.
struct UniqueRuleTests {
  /// A policy with one rule of the kind.
  static func programme() throws -> Programme {
    let text = """
      id: own
      extends: changsha-2024
      rules:
        - { id: X-1, document: CS24, clause: 一, title: 每家只奖补一次, severity: hard, kind: unique, with: { rows: { table: awards, where: { item: factory } }, by: party } }
      """
    var programme = try ProgrammeFile.read(text, files: RuleFiles.text)
    programme.rules.rules.removeAll { $0.id != "X-1" }
    return programme
  }

  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let state: RuleState
    let reason: NotJudgedReason?
    let change: @Sendable (inout Submission) -> Void

    init(
      _ name: String, _ state: RuleState, _ reason: NotJudgedReason? = nil,
      change: @escaping @Sendable (inout Submission) -> Void
    ) {
      testDescription = name
      self.state = state
      self.reason = reason
      self.change = change
    }
  }

  private static let cases = [
    Case("two parties", .kept) { _ in },
    Case("one party twice", .broken) { $0.awards.append($0[.cityFactory]) },
    Case("another spelling of its name", .broken) {
      $0[.cityFactory].creditCode = .none
      $0[.nationalFactory].creditCode = .none
      $0[.nationalFactory].recipient = " \($0[.cityFactory].recipient)"
    },
    Case("no party", .notJudged, .missingData) {
      $0[.cityFactory].creditCode = .none
      $0[.cityFactory].recipient = ""
    },
    Case("no award of the item", .notJudged, .noCase) {
      $0.awards.removeAll { $0.item == "factory" }
    },
    Case("no award at all", .notJudged, .missingData) { $0.awards = [] },
  ]

  @Test(arguments: cases)
  private func `a row that may occur only once comes out as its case says`(example: Case) throws {
    var submission = RuleModel.changshaModel(with2025: false)
    example.change(&submission)
    let assessor = Assessor(programme: try Self.programme(), asOf: RuleModel.day("2026-01-10"))
    let outcome = try #require(try assessor.assess(submission, issues: []).outcomes.first)
    #expect(outcome.state == example.state && outcome.reason == example.reason, "\(outcome)")
    #expect(outcome.missing.isEmpty == (example.reason != .missingData))
  }
}
