import Metrics

/// How many reported rows carry a reason for not being counted.
struct ReasonCount: Sendable, Hashable {
  /// The key for links: `level`, and `unnamed` for rows without an enterprise's name.
  var key: String
  /// The short name of the failure.
  var name: String
  /// The condition in words.
  var definition: String
  /// The clause that the condition comes from.
  var clause: String
  /// The rows; one row may stand under several reasons.
  var rows: Int

  /// The key of rows without an enterprise's name, which carry no reason of the programme.
  static let unnamedKey = "unnamed"

  /// Returns all conditions in testing order with the rows that fail them; rows without a name come
  /// last and only where there are any.
  static func all(_ tally: EnterpriseTally, _ programme: Programme) -> [ReasonCount] {
    var counts = programme.counting.conditions.map {
      ReasonCount(
        key: $0.reason.rawValue, name: $0.name, definition: $0.definition, clause: $0.clause,
        rows: tally.exclusions[$0.reason] ?? 0)
    }
    if tally.unnamed > 0 {
      counts.append(
        ReasonCount(
          key: unnamedKey, name: "未填企业名称", definition: "企业名称为必填项，缺失的行不计入",
          clause: "", rows: tally.unnamed))
    }
    return counts
  }
}
