import Foundation
import Metrics
import Tabular
import Testing

@testable import Ingestion

/// The catalogue of checks as a file.
struct QualityFileTests {
  static let builtIn: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("Templates").appendingPathComponent(QualityFile.path)
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test func `the built-in catalogue describes every check once`() throws {
    let catalogue = try QualityFile.read(Self.builtIn)
    let checks = catalogue.rules.flatMap(\.checks)
    #expect(checks.count == QualityCheck.allCases.count)
    #expect(Set(checks.map(\.check)) == Set(QualityCheck.allCases))
    for entry in checks {
      #expect(entry.settings.severity != nil, "\(entry.check) is off")
      #expect(Set(entry.settings.numbers.keys) == Set(entry.check.parameters))
      #expect(!entry.meaning.contains("{"), "\(entry.meaning)")
    }
    #expect(
      catalogue.rules.map(\.code) == (1...26).map { $0 < 10 ? "DQ-0\($0)" : "DQ-\($0)" })
    for rule in catalogue.rules { #expect(!rule.checks.isEmpty || !rule.open.isEmpty) }
  }

  @Test func `it names every code of reading with the severity that issues carry`() throws {
    var catalogue = try QualityFile.read(Self.builtIn).reading
    for flaw in Self.cellFlaws {
      expect(flaw.code, .cell, flaw.severity, in: &catalogue)
    }
    for flaw in Self.sheetFlaws {
      // Of a code with two severities the graver one is listed.
      if flaw == .duplicateSummary { continue }
      expect(flaw.code, .sheet, flaw.severity, in: &catalogue)
    }
    for flaw in Self.inputFlaws {
      expect(flaw.code, .file, flaw.issue(file: "").severity, in: &catalogue)
    }
    #expect(catalogue.map(\.code) == [], "codes that nothing gives")
  }

  private func expect(
    _ code: String, _ place: ReadingKind.Place, _ severity: DataIssue.Severity,
    in catalogue: inout [ReadingKind]
  ) {
    guard let found = catalogue.firstIndex(where: { $0.code == code }) else {
      Issue.record("\(code) is not described")
      return
    }
    let kind = catalogue.remove(at: found)
    #expect(kind.place == place, "\(code)")
    #expect(kind.severity == severity, "\(code)")
    #expect(severity != .error || !kind.remedy.isEmpty, "\(code)")
  }

  private static let cellFlaws: [CellFlaw] = [
    .requiredEmpty, .badNumber(.words), .badDate(.words), .badLevel, .badChoice,
    .badCode(.characters), .badCity, .unknownIndicator, .ditto, .ambiguousDate, .codeDamaged,
    .formulaError, .formulaWithoutValue, .duplicateRow, .monthPrecision, .qualifiedNumber,
    .rounded, .levelAtLeast, .codeCheck, .mergedAmount, .badCharacter,
  ]

  private static let sheetFlaws: [SheetFlaw] = [
    .missingCity(nearest: ""), .unknownTable, .summaryRows(repeated: 1, kept: 1),
    .hiddenRows(rows: 1, columns: 0), .hiddenSheet, .notATable, .unknownColumns([]),
    .cityFromTitle(""), .duplicateSummary, .duplicateSheet,
  ]

  private static let inputFlaws: [InputFlaw] = [
    .format(.other), .encrypted, .damaged(part: ""), .tooLarge(limit: 1), .unsafe(part: ""),
    .encoding, .empty, .skipped,
  ]

  private static let small = """
    rows_listed: 3
    reading:
      - { code: a, at: cell, severity: error, title: 甲, meaning: 乙, remedy: 丙 }
    rules:
      - code: DQ-12
        title: 金额
        checks:
          - check: same_amounts
            severity: off
            rows: 7
            percent: 25
            meaning: 达到{rows}家且占{percent}%
            remedy: 核对
      - { code: DQ-19, title: 减少, open: 需要两期 }

    """

  @Test func `thresholds are read, stand in the words, and off switches off`() throws {
    let catalogue = try QualityFile.read(Self.small)
    #expect(catalogue.rowsListed == 3)
    let entry = try #require(catalogue.rules.first?.checks.first)
    #expect(entry.settings == QualitySettings(severity: nil, numbers: [.rows: 7, .percent: 25]))
    #expect(entry.meaning == "达到7家且占25%")
    #expect(catalogue.title(of: "a") == "甲")
    #expect(catalogue.title(of: "DQ-19") == "减少")
    #expect(catalogue.title(of: "DQ-20") == nil)
  }

  @Test(arguments: [
    ("severity: off", "severity: fatal", 9, "“fatal”不是程度"),
    ("same_amounts", "same_sums", 8, "“same_sums”不是检查"),
    ("same_amounts", "unit_slip", 8, "“unit_slip”属于 DQ-18"),
    ("rows: 7", "rows: 0", 10, "“0”应为1至1000000的整数"),
    ("percent: 25", "percent: 101", 11, "“101”应为1至100的整数"),
    ("percent: 25", "per_cent: 25", 11, "不认识的键“per_cent”"),
    ("{percent}", "{factor}", 12, "大括号中应为本检查的界限名"),
    ("open: 需要两期", "note: 无", 14, "不认识的键“note”"),
    ("code: DQ-19", "code: DQ-12", 14, "代码“DQ-12”重复"),
    ("at: cell", "at: row", 3, "“row”不是位置"),
    ("rows_listed: 3", "rows_listed: 无", 1, "“无”应为"),
  ])
  func `a flaw is told with its line`(old: String, new: String, line: Int, message: String) {
    let text = Self.small.replacingOccurrences(of: old, with: new)
    do {
      _ = try QualityFile.read(text)
      Issue.record("“\(new)” was accepted")
    } catch {
      let found = error.flaws.contains { $0.line == line && $0.message.contains(message) }
      #expect(found, "\(error.flaws)")
    }
  }

  @Test func `a check may stand only once, and a rule without any says why`() {
    let twice = Self.small.replacingOccurrences(
      of: "  - { code: DQ-19, title: 减少, open: 需要两期 }",
      with: """
          - { code: DQ-19, title: 减少 }
          - code: DQ-13
            title: 名单
            checks:
              - { check: same_amounts, severity: info, rows: 1, percent: 1, meaning: 甲, remedy: 乙 }
        """)
    #expect(throws: FileFlaws.self) { try QualityFile.read(twice) }
    do {
      _ = try QualityFile.read(twice)
    } catch {
      let messages = error.flaws.map(\.message)
      #expect(messages.contains { $0.contains("检查“same_amounts”重复") }, "\(messages)")
      #expect(messages.contains { $0.contains("在“open”中写明") }, "\(messages)")
    }
  }
}
