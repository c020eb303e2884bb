import Metrics
import Testing

struct CityEvaluationTests {
  /// A programme whose mid-term evaluation is of 2024 and names one measure.
  private func programme() -> Programme {
    var programme = Fixture.programme()
    var rule = Rule(
      id: "A-1", document: "A", clause: "一", title: "不少于3家", severity: .hard,
      kind: .bound(
        BoundRule(checks: [
          BoundRule.Check(
            NamedFigure("计入企业", .counted(.enterprises)), .atLeast, NamedFigure("", .number(3)))
        ])))
    rule.scope.regions = []
    programme.rules = RuleBook(rules: [rule])
    programme.evaluations = [
      EvaluationStage(
        stage: .midterm, name: "中期绩效评价", citation: "文 五", year: 2024, purpose: "",
        rules: ["A-1"],
        measures: [EvaluationMeasure(name: "督促整改", condition: "不达标", citation: "文 五")])
    ]
    return programme
  }

  private func evaluation(
    target: Int64?, rows: Int, at iso: String = "2024-12-31"
  ) throws -> CityEvaluation? {
    let submission = Fixture.submission(
      (0..<rows).map { Fixture.enterprise(Int32($0 + 1)) }
    ) {
      $0.targets = [
        TargetRecord(
          source: Fixture.source(2), city: Fixture.foshan, indicator: .enterprises,
          targets: target.map { [2024: .value($0), 2025: .value(100)] } ?? [:])
      ]
    }
    let assessment = try Fixture.assess(submission, at: iso, programme: programme())
    return CityEvaluation(of: assessment.cities[0], in: assessment)
  }

  @Test(
    arguments: [
      (20, 19, .short), (20, 20, .none), (20, 26, .none), (20, 27, .explain), (20, 30, .explain),
      (20, 31, .question), (20, 0, .noData),
    ] as [(Int64, Int, EvaluationLine.Remark)])
  func `a completion asks for a reason below 100 %, above 130 % and above 150 %`(
    target: Int64, rows: Int, remark: EvaluationLine.Remark
  )
    throws
  {
    let line = try #require(try evaluation(target: target, rows: rows)?.lines.first)
    #expect(line.remark == remark)
    #expect(line.points <= line.fullPoints)
    #expect(line.remark.words.isEmpty == (remark == .none))
    #expect(line.target == target && line.weight == 30)
  }

  @Test func `minima and hard findings stand beside the grade, and nothing is decided`() throws {
    let sheet = try #require(try evaluation(target: 2, rows: 2))
    #expect(sheet.grade == "优" && sheet.score == ExactRatio(100, over: 1))
    #expect(sheet.bottomLines.map(\.state) == [.broken])
    #expect(sheet.hardFindings.map(\.rule) == ["A-1"])
    #expect(sheet.hardFindings[0].actual == "计入企业2个")
    #expect(sheet.measures.map(\.name) == ["督促整改"])
  }

  @Test func `without targets there is a sheet without a grade`() throws {
    let sheet = try #require(try evaluation(target: nil, rows: 1))
    #expect(sheet.lines.isEmpty && sheet.score == nil && sheet.grade == nil)
  }

  @Test func `the mid-term sheet stays with its year, and other stages have none`() throws {
    let later = try #require(try evaluation(target: 2, rows: 2, at: "2025-06-30"))
    #expect(later.year == 2024 && !later.isPartYear)
    #expect(try evaluation(target: 2, rows: 2, at: "2024-11-30") == nil)
    #expect(try evaluation(target: 2, rows: 2, at: "2025-12-31") == nil)
  }
}
