/// Gives the values of the last start tag's attributes.
extension XMLReader {
  /// Returns an attribute.
  ///
  /// - Parameters:
  ///   - name: The name without its prefix.
  ///   - isPrefixed: Whether it has one, as `r:id` and `xml:space` do.
  /// - Returns: The attribute; nil where the tag has none of that name.
  func attribute(_ name: XMLName, isPrefixed: Bool = false) -> XMLAttribute? {
    for place in 0..<attributeCount
    where attributes[place].name == name && attributes[place].isPrefixed == isPrefixed {
      return attributes[place]
    }
    return nil
  }

  /// Returns an attribute's value; nil where the tag has none of that name.
  ///
  /// - Throws: `damaged` where its references are unknown or its bytes no UTF-8.
  func text(_ name: XMLName, isPrefixed: Bool = false) throws(TabularError) -> String? {
    guard let attribute = attribute(name, isPrefixed: isPrefixed) else { return nil }
    var bytes: [UInt8] = []
    guard XMLReferences.append(window[attribute.value], to: &bytes, as: .attribute),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw damage }
    return text
  }

  /// Returns an attribute's value as a whole number of at most nine digits; nil without one.
  func integer(_ name: XMLName) -> Int? {
    guard let attribute = attribute(name), 1...9 ~= attribute.value.count else { return nil }
    var value = 0
    for place in attribute.value {
      let digit = window.bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// Returns whether an attribute says yes: `1` or `true`.
  func isTrue(_ name: XMLName) -> Bool {
    guard let attribute = attribute(name) else { return false }
    return ["1", "true"].contains { window[attribute.value].elementsEqual($0.utf8) }
  }
}
