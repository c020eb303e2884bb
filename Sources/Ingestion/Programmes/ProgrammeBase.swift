import Yams

/// Joins a programme file with the one that it extends.
///
/// What the file states stands; of lists whose entries have a key (documents, items, rules) an
/// entry replaces the one with the same key, and the others are added behind.
struct ProgrammeBase {
  let reader: YAMLReader
  /// Returns a file of the folder Templates by its path.
  let files: (String) -> String?

  /// The lists that are joined entry by entry, with the key of their entries.
  private static let keyed = [
    "documents": "key", "items": "key", "rules": "id", "evaluations": "stage",
  ]

  /// Returns the file's root with everything that it takes over.
  func extended(_ own: YAMLReader.Place) -> YAMLReader.Place {
    let name = reader.text("extends", of: own, default: "")
    guard !name.isEmpty else { return own }
    let place = reader.child("extends", of: own)
    guard let text = files("programmes/\(name).yaml") else {
      reader.flaw(place, "找不到项目文件“\(name)”（programmes/\(name).yaml）")
      return own
    }
    guard let base = base(name, text, at: place)?.mapping, let mapping = own.node?.mapping else {
      return own
    }
    let node = Node.mapping(joined(base, with: mapping))
    return YAMLReader.Place(node: without(removed(own), in: node), path: "", line: own.line)
  }

  /// A flawed base is refused as a whole: its lines are not this file's lines.
  private func base(_ name: String, _ text: String, at place: YAMLReader.Place) -> Node? {
    do throws(FileFlaws) {
      _ = try ProgrammeFile.read(text) { path in
        // A file that extends itself, directly or not, ends here.
        path == "programmes/\(name).yaml" ? nil : files(path)
      }
    } catch {
      let count = error.flaws.count
      reader.flaw(place, "所依据的项目文件“\(name)”有\(count)处问题，请先修改该文件")
      return nil
    }
    let other = YAMLReader()
    let root = other.document(text)
    return ProgrammeBase(reader: other, files: files).extended(root).node
  }

  private func joined(_ base: Node.Mapping, with own: Node.Mapping) -> Node.Mapping {
    var result = base
    for (key, value) in own {
      if let name = key.string, let entryKey = ProgrammeBase.keyed[name],
        let old = base[name]?.sequence, let new = value.sequence
      {
        result[key] = .sequence(joined(old, with: new, by: entryKey))
      } else {
        result[key] = value
      }
    }
    result["extends"] = nil
    return result
  }

  private func joined(
    _ base: Node.Sequence, with own: Node.Sequence, by key: String
  ) -> Node.Sequence {
    var entries = Array(base)
    for entry in own {
      let name = entry.mapping?[key]?.scalar?.string
      if let place = entries.firstIndex(where: { $0.mapping?[key]?.scalar?.string == name }),
        place < base.count, name != nil
      {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
    }
    return Node.Sequence(entries)
  }

  private func removed(_ own: YAMLReader.Place) -> Set<String> {
    Set(reader.oneOrMore("remove_rules", of: own))
  }

  private func without(_ ids: Set<String>, in root: Node) -> Node {
    guard !ids.isEmpty, var mapping = root.mapping, let rules = mapping["rules"]?.sequence else {
      return root
    }
    let kept = rules.filter { rule in
      rule.mapping?["id"]?.scalar.map { !ids.contains($0.string) } ?? true
    }
    mapping["rules"] = .sequence(Node.Sequence(kept))
    return .mapping(mapping)
  }
}
