/// A small policy file that tests change in one place.
enum PolicyText {
  static let lines = [
    "id: test", "kind: subsidy", "name: 政策", "document: 文号", "rule_set: 规则", "title: 看板",
    "total: { code: \"430000\", name: 合计 }", "start: 2024-03-15", "end: 2027-03-14",
    "cities: [{ code: \"430100\", name: 长沙, minimum: 0 }]",
    "items: [{ key: factory, name: 示范工厂 }]",
    "documents: [{ key: A, title: 政策, short_name: 政策 }]",
  ]

  /// Returns the policy with further lines behind its own.
  static func with(_ further: [String], without key: String? = nil) -> String {
    let own = lines.filter { line in key.map { !line.hasPrefix($0 + ":") } ?? true }
    return (own + further).joined(separator: "\n") + "\n"
  }
}
