/// Finds what a script could ask from outside.
enum ScriptScanner {
  /// Calls that request something, whatever their argument; none works from `file:`.
  private static let calls = [
    "fetch(", "XMLHttpRequest", "WebSocket(", "EventSource(", "sendBeacon(", "import(",
    "importScripts(",
  ]

  /// Returns outside addresses and requesting calls in order.
  ///
  /// - Parameters:
  ///   - text: A script.
  ///   - firstLine: The line on which the text begins.
  /// - Returns: The addresses; a requesting call stands for itself.
  static func scan(_ text: String, firstLine: Int = 1) -> [PageReferences.Reference] {
    var found: [PageReferences.Reference] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let finds = outside(line) + calls.filter { line.contains($0) }.map { "script:\($0)" }
      found += finds.map {
        PageReferences.Reference(address: $0, line: firstLine + number)
      }
    }
    return found
  }

  /// Returns addresses with a host; names of XML vocabularies are no addresses.
  private static func outside(_ line: Substring) -> [String] {
    var found: [String] = []
    for scheme in ["https://", "http://", "wss://", "ws://", "\"//", "'//"] {
      var rest = line
      while let start = rest.firstRange(of: scheme) {
        let end = rest[start.upperBound...].firstIndex { "\"' `)".contains($0) } ?? rest.endIndex
        let address = rest[start.lowerBound..<end].drop { $0 == "\"" || $0 == "'" }
        if !address.hasPrefix("http://www.w3.org/") { found.append(String(address)) }
        rest = rest[end...]
      }
    }
    return found
  }
}
