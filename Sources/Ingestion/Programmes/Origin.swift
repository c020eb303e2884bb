/// Where the parts of a document come from that is joined out of a file and the one it extends.
struct Origin: Equatable {
  /// The name of the programme file that a part is taken over from; empty for the file itself.
  var file = ""
  /// The origins of a key-value table's values where they differ from the table's own.
  var keys: [String: Origin] = [:]
  /// The origins of a list's elements; empty where they are the list's own.
  var elements: [Origin] = []

  /// Returns the origin of the value under a key.
  func under(_ key: String) -> Origin { keys[key] ?? Origin(file: file) }

  /// Returns the origin of a list's element.
  func element(_ index: Int) -> Origin {
    elements.indices.contains(index) ? elements[index] : Origin(file: file)
  }

  /// Returns the origin as a file sees it that extends the file of a name.
  func takenOver(from name: String) -> Origin {
    Origin(
      file: file.isEmpty ? name : file, keys: keys.mapValues { $0.takenOver(from: name) },
      elements: elements.map { $0.takenOver(from: name) })
  }
}
