/// Checks that the pages of a site refer to nothing but the site.
struct LinkCheck {
  private let paths: Set<String>
  private let pages: [String: PageReferences]

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - paths: The paths of all files of the site.
  ///   - pages: What those files refer to that can refer to others, by path.
  init(paths: Set<String>, pages: [String: PageReferences]) {
    self.paths = paths
    self.pages = pages
  }

  /// Returns what a file refers to, or nil where it is of a kind that refers to nothing.
  static func references(of bytes: [UInt8], at path: String) -> PageReferences? {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm", "svg": PageScanner.scan(bytes)
    case "css":
      PageReferences(references: StyleScanner.scan(String(decoding: bytes, as: UTF8.self)))
    case "js":
      PageReferences(references: ScriptScanner.scan(String(decoding: bytes, as: UTF8.self)))
    default: nil
    }
  }

  /// Returns what is wrong, ordered by path and place.
  func problems() -> [SiteProblem] {
    pages.sorted { $0.key < $1.key }.flatMap { problems(of: $0.value, at: $0.key) }
  }

  private func problems(of page: PageReferences, at path: String) -> [SiteProblem] {
    var problems: [SiteProblem] = []
    if LinkCheck.isPage(path) && !page.hasPolicy {
      problems.append(SiteProblem(path: path, kind: .noPolicy))
    }
    for anchor in page.repeatedAnchors {
      problems.append(
        SiteProblem(path: path, line: anchor.line, kind: .repeatedAnchor(anchor.address)))
    }
    for reference in page.references {
      guard let kind = problem(of: reference.address, on: path) else { continue }
      problems.append(SiteProblem(path: path, line: reference.line, kind: kind))
    }
    return problems
  }

  private func problem(of address: String, on page: String) -> SiteProblem.Kind? {
    switch SiteAddress(address, on: page) {
    case .none: return nil
    case .outside: return .outsideRequest(address)
    case .broken: return .brokenLink(address)
    case .file(let path, let anchor):
      guard paths.contains(path) else { return .brokenLink(address) }
      guard !anchor.isEmpty, LinkCheck.isPage(path) || path == page else { return nil }
      return pages[path]?.anchors.contains(anchor) == false ? .missingAnchor(address) : nil
    }
  }

  private static func isPage(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasSuffix(".htm")
  }
}
