import CTemplates

/// The files of the folder Templates that are built into the program.
package enum BuiltInFiles {
  /// The texts by path below Templates, in the order of paths.
  package static var all: [(path: String, text: String)] {
    (0..<pilotboard_template_count()).map { index in
      let file = pilotboard_template_at(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return (String(cString: file.path), String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The texts by path, with a bureau's own files in the place of built-in ones.
  ///
  /// - Parameter own: Texts by path below the bureau's folder of templates.
  /// - Returns: Texts without a byte order mark, with line feeds as line ends.
  package static func texts(replacedBy own: [String: String] = [:]) -> [String: String] {
    var texts: [String: String] = [:]
    for file in all { texts[file.path] = file.text }
    for (path, text) in own { texts[path] = clean(text) }
    return texts
  }

  /// What editors on Windows add is not part of a template.
  private static func clean(_ text: String) -> String {
    let mark = "\u{FEFF}"
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
    let joined = lines.joined(separator: "\n")
    return joined.hasPrefix(mark) ? String(joined.dropFirst()) : joined
  }
}
