/// Where an address of a page leads.
enum SiteAddress: Equatable {
  /// A file of the site, and a place in it; empty places are the file's beginning.
  case file(path: String, anchor: String)
  /// Data that stands in the page itself, or a program of the reader's, such as mail.
  case none
  /// Out of the site by a host or a scheme.
  case outside
  /// Out of the site's folder, or to what no file system has.
  case broken

  /// Reads an address as it stands on a page.
  ///
  /// - Parameters:
  ///   - text: The address, character references decoded.
  ///   - page: The page's path relative to the site.
  init(_ text: String, on page: String) {
    let trimmed = text.drop { $0.isWhitespace }
    if let scheme = SiteAddress.scheme(of: trimmed) {
      self = ["data", "mailto", "tel", "about"].contains(scheme) ? .none : .outside
      return
    }
    guard !trimmed.hasPrefix("//"), !trimmed.hasPrefix("\\") else {
      self = .outside
      return
    }
    let parts = trimmed.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    guard let anchor = SiteAddress.decoded(parts.count > 1 ? parts[1] : ""),
      let target = SiteAddress.decoded(path)
    else {
      self = .broken
      return
    }
    guard !target.isEmpty else {
      self = .file(path: page, anchor: anchor)
      return
    }
    self = SiteAddress.joined(target, to: page).map { .file(path: $0, anchor: anchor) } ?? .broken
  }

  private static func scheme(of text: Substring) -> String? {
    guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isLetter else {
      return nil
    }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy { byte in
      byte < 128
        && (Character(Unicode.Scalar(byte)).isLetter || "0123456789+-.".utf8.contains(byte))
    }
    return isScheme ? scheme.lowercased() : nil
  }

  private static func joined(_ target: String, to page: String) -> String? {
    guard target.first != "/" else { return nil }
    var parts = page.split(separator: "/").dropLast()
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
