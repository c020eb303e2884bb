/// Takes a tag apart, as far as its bytes are in sight.
struct TagScanner {
  /// What became of a tag.
  enum Outcome {
    case whole, incomplete, malformed
  }

  /// The next byte; behind the tag when it was read.
  var place: Int
  /// The end of the bytes in sight.
  let limit: Int
  /// The tag's name.
  private(set) var name = QualifiedName()
  /// The number of attributes.
  private(set) var attributeCount = 0
  /// A Boolean value indicating whether an attribute declares a namespace.
  private(set) var hasDeclarations = false
  /// A Boolean value indicating whether the tag ends its element too.
  private(set) var isEmpty = false

  /// Creates a scanner.
  ///
  /// - Parameters:
  ///   - place: The first byte of the tag's name.
  ///   - limit: The end of the bytes in sight.
  init(place: Int, limit: Int) {
    self.place = place
    self.limit = limit
  }

  /// Reads an end tag from its name on.
  mutating func endTag(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Outcome {
    name = readName(bytes)
    skipBlanks(bytes)
    guard place < limit else { return .incomplete }
    guard bytes[place] == UInt8(ascii: ">") else { return .malformed }
    place += 1
    return .whole
  }

  /// Reads a start tag from its name on.
  ///
  /// - Parameters:
  ///   - bytes: The bytes in sight.
  ///   - attributes: Room for attributes, the most that a tag may have.
  /// - Returns: Whether it was read; the attributes hold only then.
  mutating func startTag(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, into attributes: inout [XMLAttribute]
  ) -> Outcome {
    let start = place
    name = readName(bytes)
    guard place > start else { return place < limit ? .malformed : .incomplete }
    while true {
      skipBlanks(bytes)
      guard place < limit else { return .incomplete }
      switch bytes[place] {
      case UInt8(ascii: ">"):
        place += 1
        return .whole
      case UInt8(ascii: "/"):
        guard place + 1 < limit else { return .incomplete }
        guard bytes[place + 1] == UInt8(ascii: ">") else { return .malformed }
        place += 2
        isEmpty = true
        return .whole
      default:
        guard attributeCount < attributes.count else { return .malformed }
        guard readAttribute(bytes, into: &attributes[attributeCount]) else {
          return place < limit ? .malformed : .incomplete
        }
        attributeCount += 1
      }
    }
  }

  @inline(__always)
  private mutating func skipBlanks(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    while place < limit, bytes[place] <= 0x20 { place += 1 }
  }

  /// Reads a name up to the first byte that cannot belong to one.
  @inline(__always)
  private mutating func readName(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> QualifiedName {
    var result = QualifiedName()
    while place < limit {
      let byte = bytes[place]
      // Of the bytes below @, names have digits, the colon, the hyphen and the full stop.
      if byte < 0x40, TagScanner.stops & (1 << UInt64(byte)) != 0 { break }
      result.append(byte)
      place += 1
    }
    return result
  }

  private static let stops: UInt64 = ~0x07FF_6000_0000_0000

  /// Reads an attribute.
  ///
  /// - Returns: False where it is malformed or not wholly in sight; `place` is `limit` only in the
  ///   latter case.
  @inline(__always)
  private mutating func readAttribute(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, into attribute: inout XMLAttribute
  ) -> Bool {
    let start = place
    let name = readName(bytes)
    guard place > start else { return false }
    skipBlanks(bytes)
    guard place < limit, bytes[place] == UInt8(ascii: "=") else { return false }
    place += 1
    skipBlanks(bytes)
    guard place < limit else { return false }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    place += 1
    let first = place
    while place < limit {
      let byte = bytes[place]
      if byte == quote { break }
      if byte == UInt8(ascii: "<") { return false }
      place += 1
    }
    guard place < limit else { return false }
    attribute = XMLAttribute(
      name: name.name, prefix: name.prefix, value: first..<place)
    if attribute.isDeclaration { hasDeclarations = true }
    place += 1
    return true
  }
}
