/// What a page refers to, and which places it has.
struct PageReferences: Equatable {
  /// An address with the line on which it stands.
  struct Reference: Equatable {
    var address: String
    var line: Int
  }

  /// The addresses of links, pictures, styles and scripts, in page order.
  var references: [Reference] = []
  /// Ids and names of anchors.
  var anchors: Set<String> = []
  /// Ids that stand on the page more than once, in page order.
  var repeatedAnchors: [Reference] = []
  /// A Boolean value indicating whether a Content-Security-Policy has a `default-src`.
  var hasPolicy = false
}

/// Finds the references of HTML and SVG files, as a browser would read them, without a full parser.
///
/// Comments are skipped; the text of `style` and `script` is scanned by its own rules.
struct PageScanner {
  private var reader: MarkupReader
  private var page = PageReferences()

  /// Attributes whose value is an address.
  private static let addresses: Set<String> = [
    "href", "src", "xlink:href", "data", "poster", "action", "formaction", "background", "manifest",
  ]

  /// Returns what a page refers to.
  static func scan(_ bytes: [UInt8]) -> PageReferences {
    var scanner = PageScanner(reader: MarkupReader(bytes))
    while let tag = scanner.reader.nextTag() { scanner.take(tag) }
    return scanner.page
  }

  private mutating func take(_ tag: MarkupReader.Tag) {
    for attribute in tag.attributes {
      let value = attribute.value
      switch attribute.name {
      case "id": addAnchor(value, line: tag.line)
      case "name" where tag.name == "a": page.anchors.insert(value)
      case "srcset":
        for part in value.split(separator: ",") {
          add(part.split(separator: " ").first.map(String.init) ?? "", line: tag.line)
        }
      case "style": page.references += StyleScanner.scan(value, firstLine: tag.line)
      case let name where PageScanner.addresses.contains(name): add(value, line: tag.line)
      default: break
      }
    }
    switch tag.name {
    case "meta": takeMeta(tag)
    case "style":
      let (text, line) = reader.rawText(until: "style")
      page.references += StyleScanner.scan(text, firstLine: line)
    case "script":
      let (text, line) = reader.rawText(until: "script")
      page.references += ScriptScanner.scan(text, firstLine: line)
    default: break
    }
  }

  private mutating func takeMeta(_ tag: MarkupReader.Tag) {
    let content = tag.attributes.first { $0.name == "content" }?.value ?? ""
    switch tag.attributes.first(where: { $0.name == "http-equiv" })?.value.lowercased() {
    case "content-security-policy":
      let directives = content.split(separator: ";").map { $0.drop { $0 == " " } }
      if directives.contains(where: { $0.hasPrefix("default-src ") }) { page.hasPolicy = true }
    case "refresh":
      if let start = content.firstRange(of: "=") {
        add(String(content[start.upperBound...]), line: tag.line)
      }
    default: break
    }
  }

  private mutating func add(_ address: String, line: Int) {
    page.references.append(PageReferences.Reference(address: address, line: line))
  }

  private mutating func addAnchor(_ anchor: String, line: Int) {
    guard !page.anchors.insert(anchor).inserted else { return }
    page.repeatedAnchors.append(PageReferences.Reference(address: anchor, line: line))
  }
}
