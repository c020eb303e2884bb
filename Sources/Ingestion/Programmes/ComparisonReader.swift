import Metrics

/// Reads what a programme file says for the comparison of policies.
struct ComparisonReader {
  let reader: YAMLReader

  /// Returns the entries of a document; a missing list is empty.
  ///
  /// - Parameters:
  ///   - place: The document.
  ///   - rules: The ids of the file's rules.
  /// - Returns: At most one entry for each aspect.
  func entries(of place: YAMLReader.Place, rules: Set<String>) -> [ComparisonEntry] {
    guard reader.child("comparison", of: place).node != nil else { return [] }
    var seen: Set<String> = []
    return reader.list("comparison", of: place).map { item in
      reader.allowOnly(["aspect", "text", "rules"], in: item)
      let entry = ComparisonEntry(
        aspect: reader.text("aspect", of: item), text: reader.text("text", of: item),
        rules: reader.oneOrMore("rules", of: item))
      if !seen.insert(entry.aspect).inserted {
        reader.flaw(item, "比较的方面“\(entry.aspect)”重复")
      }
      if entry.rules.isEmpty {
        reader.flaw(item, "缺少“rules”，应写明依据的规则编号")
      }
      for id in entry.rules where !rules.contains(id) {
        reader.flaw(reader.child("rules", of: item), "没有编号为“\(id)”的规则")
      }
      return entry
    }
  }

  /// Returns a rule's words without the way it is judged.
  func note(of place: YAMLReader.Place) -> PolicyComparison.RuleNote {
    PolicyComparison.RuleNote(
      id: reader.text("id", of: place), document: reader.text("document", of: place),
      clause: reader.text("clause", of: place), title: reader.text("title", of: place),
      conflicts: reader.oneOrMore("conflicts", of: place),
      note: reader.text("note", of: place, default: ""))
  }
}
