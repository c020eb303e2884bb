package import Metrics

/// Reads the comparison of policies: its own file, and of the programme files only the words.
package enum ComparisonFile {
  /// The file below the folder Templates.
  package static let path = "policies/comparison.yaml"

  /// Returns the comparison.
  ///
  /// - Parameters:
  ///   - text: The content of the comparison's file.
  ///   - own: A programme that is read already, so that its file need not be read again; its
  ///     documents are compared also where the file does not name it.
  ///   - files: Returns another file of the folder Templates by its path, or nil.
  /// - Returns: The aspects with the documents of the named programmes.
  /// - Throws: `FileFlaws` with all flaws; flaws of a programme file name the file.
  package static func read(
    _ text: String, with own: Programme? = nil, files: (String) -> String?
  ) throws(FileFlaws) -> PolicyComparison {
    let reader = YAMLReader()
    let root = reader.document(text)
    guard root.node != nil else { throw FileFlaws(reader.flaws) }
    reader.allowOnly(["programmes", "aspects"], in: root)
    let aspects = reader.list("aspects", of: root).map { place in
      reader.allowOnly(["key", "name"], in: place)
      return PolicyComparison.Aspect(
        key: reader.text("key", of: place), name: reader.text("name", of: place))
    }
    var comparison = PolicyComparison(aspects: aspects, documents: [], rules: [:])
    let place = reader.child("programmes", of: root)
    for name in reader.texts("programmes", of: root) {
      if let own, own.id == name {
        comparison.add(own.rules)
        continue
      }
      guard let text = files("programmes/\(name).yaml") else {
        reader.flaw(place, "找不到项目文件“\(name)”（programmes/\(name).yaml）")
        continue
      }
      let other = YAMLReader()
      add(other.document(text), to: &comparison, other)
      for flaw in other.flaws {
        reader.flaw(place, flaw.text(in: "项目文件“\(name)”"))
      }
    }
    if let own { comparison.add(own.rules) }
    let known = Set(aspects.map(\.key))
    for document in comparison.documents {
      for entry in document.comparison where !known.contains(entry.aspect) {
        reader.flaw(
          reader.child("aspects", of: root),
          "文件“\(document.key)”比较了“\(entry.aspect)”，这里没有列出这一方面")
      }
    }
    guard reader.flaws.isEmpty else { throw FileFlaws(reader.flaws) }
    return comparison
  }

  /// Adds the documents and rules that a file states itself; what it takes over from another file
  /// is that file's.
  private static func add(
    _ root: YAMLReader.Place, to comparison: inout PolicyComparison, _ reader: YAMLReader
  ) {
    guard root.node != nil else { return }
    let words = ComparisonReader(reader: reader)
    let notes = reader.list("rules", of: root).map(words.note)
    let ids = Set(notes.map(\.id))
    for place in reader.list("documents", of: root) {
      let document = RuleBookReader.document(at: place, reader, rules: ids)
      let isNew = !comparison.documents.contains { $0.key == document.key }
      if isNew, !document.comparison.isEmpty { comparison.documents.append(document) }
    }
    for note in notes where comparison.rules[note.id] == nil { comparison.rules[note.id] = note }
  }
}
