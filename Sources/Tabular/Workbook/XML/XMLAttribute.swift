/// An attribute of the start tag that was just read.
struct XMLAttribute {
  /// The name without its prefix.
  var name = XMLName()
  /// The prefix; empty without one.
  var prefix = XMLName()
  /// Where the value lies in the reader's window.
  var value = 0..<0

  /// A Boolean value indicating whether there is a prefix.
  var isPrefixed: Bool { prefix != XMLName() }

  /// A Boolean value indicating whether the attribute declares a namespace.
  var isDeclaration: Bool {
    prefix == .xmlns || (!isPrefixed && name == .xmlns)
  }
}
