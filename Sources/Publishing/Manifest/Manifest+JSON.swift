import FoundationEssentials
import Renderer

extension Manifest {
  /// The manifest as UTF-8 JSON: facts in order, then inputs and files with one line each.
  ///
  /// Ends with a line break. A fact with a reserved or repeated key is a programmer's error.
  package var json: [UInt8] {
    var keys = Manifest.reservedKeys
    var lines = ["  \"form\": \(JSONText.quoted(Manifest.form))"]
    for fact in facts {
      precondition(keys.insert(fact.key).inserted, "a fact has the key \(fact.key) to itself")
      lines.append("  \(JSONText.quoted(fact.key)): \(JSONText.quoted(fact.value))")
    }
    lines.append("  \"inputs\": \(Manifest.list(inputs))")
    lines.append("  \"files\": \(Manifest.list(files))")
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  private static func list(_ entries: [Entry]) -> String {
    guard !entries.isEmpty else { return "[]" }
    let lines = entries.map { entry in
      let path = JSONText.quoted(entry.path)
      return "    {\"path\": \(path), \"bytes\": \(entry.bytes), \"sha256\": \"\(entry.sha256)\"}"
    }
    return "[\n\(lines.joined(separator: ",\n"))\n  ]"
  }

  /// Reads a manifest, or returns nil where the bytes are no manifest of ours.
  package init?(json: [UInt8]) {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(json)),
      written.form == Manifest.form
    else { return nil }
    self.init(facts: written.facts, inputs: written.inputs, files: written.files)
  }
}

/// A manifest as it stands in a file, where facts are keys beside the lists.
private struct Written: Decodable {
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) {
      return nil
    }
  }

  struct File: Decodable {
    let path: String
    let bytes: Int
    let sha256: String

    var entry: Manifest.Entry { Manifest.Entry(path: path, bytes: bytes, sha256: sha256) }
  }

  let form: String
  let facts: [Site.Fact]
  let inputs: [Manifest.Entry]
  let files: [Manifest.Entry]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    form = try container.decode(String.self, forKey: Key(stringValue: "form"))
    inputs = try container.decode([File].self, forKey: Key(stringValue: "inputs")).map(\.entry)
    files = try container.decode([File].self, forKey: Key(stringValue: "files")).map(\.entry)
    let keys = container.allKeys.filter { !Manifest.reservedKeys.contains($0.stringValue) }
    facts = try keys.map { key in
      Site.Fact(key: key.stringValue, value: try container.decode(String.self, forKey: key))
    }
    .sorted { $0.key < $1.key }
  }
}
