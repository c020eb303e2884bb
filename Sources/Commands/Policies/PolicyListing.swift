import Metrics
import Tabular

/// The rules of a programme as a list for people: one rule a block, aligned for a terminal.
struct PolicyListing {
  let programme: Programme
  /// What ledgers say to the rules; nil where none were given.
  let answers: PolicyAnswers?

  /// Rules that an earlier list holds, by their ids, with the programme that they stand under.
  let listed: [String: (rule: Rule, programme: String)]

  init(
    _ programme: Programme, _ answers: PolicyAnswers? = nil,
    listed: [String: (rule: Rule, programme: String)] = [:]
  ) {
    self.programme = programme
    self.answers = answers
    self.listed = listed
  }

  private var book: RuleBook { programme.rules }

  /// The list, without a line break at its end.
  var text: String {
    var lines = ["\(programme.name)（\(programme.id)）：\(book.rules.count) 条规则"]
    if let answers { lines.append("数据日期 \(answers.asOf.chineseText)") }
    for document in book.documents {
      let rules = book.rules.filter { $0.document == document.key }
      guard !rules.isEmpty else { continue }
      let number = document.number.isEmpty ? "" : "（\(document.number)）"
      lines += ["", "《\(document.title)》\(number)"]
      let own = rules.filter { listed[$0.id]?.rule != $0 }
      if !own.isEmpty {
        lines.append(
          ["编号", "性质", "判定方式", "条款"].enumerated().map { padded($1, $0) }.joined() + "要求")
      }
      for rule in own { lines += block(rule) }
      if own.count < rules.count, let other = rules.compactMap({ listed[$0.id] }).first {
        let rest = own.isEmpty ? "\(rules.count) 条规则" : "其余 \(rules.count - own.count) 条"
        lines.append("\(rest)与项目 \(other.programme) 相同，见上。")
      }
    }
    return (lines + ["", summary]).joined(separator: "\n")
  }

  /// The width of the columns before the last.
  private static let widths = [10, 6, 24, 22]

  private func padded(_ text: String, _ column: Int) -> String {
    let room = PolicyListing.widths[column] - DisplayWidth.of(text)
    return text + String(repeating: " ", count: max(2, room))
  }

  private func block(_ rule: Rule) -> [String] {
    let cells = [rule.id, rule.severity.words, PolicyListing.kinds(of: rule), rule.clause]
    var lines = [cells.enumerated().map { padded($1, $0) }.joined() + rule.title]
    let indent = String(repeating: " ", count: PolicyListing.widths[0])
    let needs = PolicyListing.needs(of: rule)
    if !needs.isEmpty { lines.append("\(indent)所需数据：\(needs)") }
    if !rule.conflicts.isEmpty {
      lines.append("\(indent)规定不同：\(rule.conflicts.joined(separator: "、"))")
    }
    if case .unanswered(let parameters) = rule.kind {
      lines.append("\(indent)不能判定：\(parameters.reason)")
    }
    if let answers, let answer = answers.answer(of: rule), answer != .never {
      let missing = answers.missing(of: rule)
      let reason = missing.isEmpty ? "" : "（\(missing.joined(separator: "；"))）"
      lines.append("\(indent)本次输入：\(answer.words)\(reason)")
    }
    return lines
  }

  /// What a rule asks of the data: the columns of each table, then what is beyond the tables.
  private static func needs(of rule: Rule) -> String {
    let needs = rule.dataNeeds
    let tables = TableKey.allCases.compactMap { table -> String? in
      let own = needs.filter { $0.table == table }
      guard !own.isEmpty else { return nil }
      let columns = own.filter { $0.column != nil }.map {
        $0.words.dropFirst(table.words.count + 1)
      }
      return columns.isEmpty ? table.words : "\(table.words)（\(columns.joined(separator: "、"))）"
    }
    let others = needs.filter { $0.table == nil }.map(\.words)
    let beyond = others.isEmpty ? [] : ["表外的\(others.joined(separator: "、"))"]
    return (tables + beyond).joined(separator: "；")
  }

  /// The kinds of a rule in words, each once.
  static func kinds(of rule: Rule) -> String {
    var words: [String] = []
    for kind in [rule.kind] + rule.furtherKinds where !words.contains(kind.words) {
      words.append(kind.words)
    }
    return words.joined(separator: "；")
  }

  private var summary: String {
    let severities = RuleSeverity.allCases.compactMap { severity -> String? in
      let count = book.rules.count { $0.severity == severity }
      return count > 0 ? "\(severity.words) \(count)" : nil
    }
    let first = "合计 \(book.rules.count) 条：\(severities.joined(separator: "、"))"
    guard let answers else { return first }
    let words: [RuleSummary.Answer] = [.whole, .part, .missing, .never, .noCase]
    let counts = words.compactMap { answer -> String? in
      let count = book.rules.count { answers.answer(of: $0) == answer }
      return count > 0 ? "\(answer.words) \(count)" : nil
    }
    return "\(first)；本次输入：\(counts.joined(separator: "、"))"
  }
}
