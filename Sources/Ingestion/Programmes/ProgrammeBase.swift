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

  /// An entry of such a list, and where it comes from.
  private struct Entry {
    let node: Node
    let origin: Origin

    /// Returns the text under a key; nil where there is none.
    func text(_ key: String) -> String? { node.mapping?[key]?.scalar?.string }
  }

  /// Returns the file's root with everything that it takes over.
  func extended(_ own: YAMLReader.Place) -> YAMLReader.Place {
    let name = reader.text("extends", of: own, default: "")
    guard !name.isEmpty else {
      let removal = reader.child("remove_rules", of: own)
      if removal.node != nil {
        reader.flaw(removal, "没有写明“extends”，就没有可移除的规则；请写明所依据的项目文件，或删去“remove_rules”")
      }
      return own
    }
    let place = reader.child("extends", of: own)
    guard let text = files("programmes/\(name).yaml") else {
      reader.flaw(place, "找不到项目文件“\(name)”（programmes/\(name).yaml）")
      return own
    }
    guard own.isTable, let base = base(name, text, at: place) else { return own }
    reader.lineOfExtends = place.line
    return joined(base, with: own, without: removed(own, from: base))
  }

  /// A flawed base is refused as a whole: its lines are not this file's lines.
  private func base(_ name: String, _ text: String, at place: YAMLReader.Place) -> YAMLReader.Place?
  {
    do throws(FileFlaws) {
      _ = try ProgrammeFile.read(text) { path in
        // A file that extends itself, directly or not, ends here.
        path == "programmes/\(name).yaml" ? nil : files(path)
      }
    } catch {
      let first = error.flaws.first?.text(in: "其一在该文件") ?? ""
      reader.flaw(
        place, "所依据的项目文件“\(name)”有\(error.flaws.count)处问题，请先修改该文件；\(first)")
      return nil
    }
    let other = YAMLReader()
    let root = ProgrammeBase(reader: other, files: files).extended(other.document(text))
    return YAMLReader.Place(
      node: root.node, path: "", line: root.line, origin: root.origin.takenOver(from: name))
  }

  private func joined(
    _ base: YAMLReader.Place, with own: YAMLReader.Place, without removed: Set<String>
  ) -> YAMLReader.Place {
    guard var mapping = base.node?.mapping, let stated = own.node?.mapping else { return own }
    var origin = Origin()
    for key in base.values.keys { origin.keys[key] = base.origin.under(key) }
    for (key, value) in stated {
      mapping[key] = value
      if let name = key.scalar?.string { origin.keys[name] = nil }
    }
    for (key, name) in ProgrammeBase.keyed {
      // What the file states otherwise than as a list stands, and is told when it is read.
      guard let old = entries(key, of: base), own.values[key].map({ $0.sequence != nil }) ?? true
      else { continue }
      let entries = joined(old, with: entries(key, of: own) ?? [], by: name).filter { entry in
        key != "rules" || !removed.contains(entry.text(name) ?? "")
      }
      let list = Node.Sequence(entries.map(\.node), .implicit, .any, mapping[key]?.mark)
      // Where every rule is removed, no list remains.
      mapping[key] = entries.isEmpty ? nil : .sequence(list)
      origin.keys[key] = Origin(
        file: origin.under(key).file, elements: entries.map(\.origin))
    }
    mapping["extends"] = nil
    mapping["remove_rules"] = nil
    return YAMLReader.Place(node: .mapping(mapping), path: "", line: own.line, origin: origin)
  }

  private func joined(_ base: [Entry], with own: [Entry], by key: String) -> [Entry] {
    var entries = base
    var open = Set(base.indices)
    for entry in own {
      let name = entry.text(key)
      // A second entry of the same key replaces nothing more, and is told as a repetition.
      if name != nil, let place = base.indices.first(where: { base[$0].text(key) == name }),
        open.remove(place) != nil
      {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  private func entries(_ key: String, of place: YAMLReader.Place) -> [Entry]? {
    let origin = place.origin.under(key)
    return place.values[key]?.sequence?.enumerated().map { index, node in
      Entry(node: node, origin: origin.element(index))
    }
  }

  /// Returns the ids of the rules that are not taken over; an id that removes nothing is a flaw.
  private func removed(_ own: YAMLReader.Place, from base: YAMLReader.Place) -> Set<String> {
    let known = ids(of: base)
    let stated = ids(of: own)
    var removed: Set<String> = []
    for word in reader.oneOrMoreWords("remove_rules", of: own) {
      let id = word.scalar ?? ""
      if !known.contains(id) {
        reader.flaw(word, "所依据的项目文件没有编号为“\(id)”的规则，无从移除；请核对编号，或删去这一项")
      } else if stated.contains(id) {
        reader.flaw(word, "规则“\(id)”在本文件中另有写法，却又被移除；请只留其一")
      } else if !removed.insert(id).inserted {
        reader.flaw(word, "规则“\(id)”已移除过一次；请删去这一项")
      }
    }
    return removed
  }

  private func ids(of root: YAMLReader.Place) -> Set<String> {
    Set((entries("rules", of: root) ?? []).compactMap { $0.text("id") })
  }
}
