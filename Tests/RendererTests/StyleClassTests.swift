import Foundation
import Renderer
import Testing

/// The style sheet styles what templates and the script write, and nothing else.
struct StyleClassTests {
  /// Classes that carry a state: their end comes from Swift.
  private static let states = ["status-", "severity-", "state-"]
  /// Classes that the script, or nothing but a reader of the source, looks for.
  private static let unstyled: Set<String> = ["data", "searchable"]

  private static func letters(_ text: Substring) -> String {
    String(text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  /// The classes that selectors of the style sheet name.
  private static func styled() throws -> Set<String> {
    let css = try #require(BuiltInFiles.texts()["assets/site.css"])
    var classes: Set<String> = []
    for rule in css.split(separator: "}") {
      // Within @media the selector follows the last opening brace but one.
      let parts = rule.split(separator: "{", omittingEmptySubsequences: false).dropLast()
      for part in parts where !part.contains(";") {
        for piece in part.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
          let name = letters(piece)
          if name.first?.isLetter == true { classes.insert(name) }
        }
      }
    }
    return classes
  }

  /// The classes that templates write; of those with a name in them, what stands before it.
  private static var written: Set<String> {
    var classes: Set<String> = []
    for file in BuiltInFiles.all where file.path.hasSuffix(".mustache") {
      var rest = file.text[...]
      while let start = rest.range(of: "class=\"") {
        rest = rest[start.upperBound...]
        let value = String(rest.prefix { $0 != "\"" })
        let fixed = value.replacingOccurrences(
          of: "\\{\\{[^}]*\\}\\}", with: "", options: .regularExpression)
        classes.formUnion(fixed.split(separator: " ").map(String.init))
      }
    }
    return classes
  }

  private static func scripted() throws -> Set<String> {
    let script = try #require(BuiltInFiles.texts()["assets/site.js"])
    var classes: Set<String> = []
    for part in script.split(separator: ".className = '").dropFirst() {
      classes.insert(letters(part))
    }
    return classes
  }

  @Test func `every styled class is written somewhere`() throws {
    let known = Self.written.union(try Self.scripted())
    let unused = try Self.styled().subtracting(known).filter { name in
      !Self.states.contains { name.hasPrefix($0) }
    }
    #expect(unused.sorted() == [])
  }

  @Test func `every class that templates write is styled`() throws {
    let styled = try Self.styled().union(Self.unstyled)
    #expect(Self.written.subtracting(styled).subtracting(Self.states).sorted() == [])
  }
}
