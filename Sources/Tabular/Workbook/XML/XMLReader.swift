/// Reads an XML part from front to back, element by element, without ever holding it whole.
///
/// It knows what parts of workbooks need: elements and attributes with namespaces, text with the
/// five entities and character references, CDATA, comments, processing instructions. A document
/// type stops it before anything in it is looked at. Elements of foreign namespaces are passed
/// over with all they hold.
///
/// A sheet has millions of tags, and Expat, called for each, takes four times as long as inflating
/// the part; this reader takes about as long. It checks that tags match and references are known,
/// not that names and characters are those of XML.
struct XMLReader: ~Copyable {
  /// What comes next in a part.
  enum Event {
    case start, end, text, finish
  }

  /// The part's name, for errors.
  var part: String { source.part }
  /// Room for attributes; those of the start tag that was read last are the first ones.
  var attributes = [XMLAttribute](repeating: XMLAttribute(), count: XMLReader.maximumAttributes)
  /// How many attributes that tag has.
  var attributeCount = 0
  /// The name of the start tag that was read last.
  var name = XMLName()
  /// Where the text that was read last lies in the window.
  var textRange = 0..<0
  /// A Boolean value indicating whether that text has neither references nor carriage returns.
  var isPlainText = true
  /// A Boolean value indicating whether that text stands in a CDATA section.
  var isLiteralText = false

  /// The bytes in sight: `place` is the next one, `limit` the end.
  let window: ByteWindow
  var place = 0
  var limit = 0

  var scope = NamespaceScope()
  /// The full names of open elements, as hashes.
  var open: [UInt64] = []
  var isEmptyElement = false
  var isForeign = false
  var hasRoot = false
  let limits: WorkbookLimits
  private var source: PartStream
  private var isDrained = false

  /// Creates a reader at the start of a part.
  ///
  /// - Parameters:
  ///   - source: The part's bytes.
  ///   - limits: What the part may hold.
  ///   - window: The bytes to have in sight at first.
  init(_ source: consuming PartStream, limits: WorkbookLimits, window: Int = 1 << 16) {
    self.source = source
    self.limits = limits
    self.window = ByteWindow(count: window)
  }

  /// The error of a part that is no well-formed XML.
  var damage: TabularError { .damaged(part: part) }

  /// Goes to the root element and returns its name.
  mutating func root() throws(TabularError) -> XMLName {
    while true {
      switch try next() {
      case .start: return name
      case .text: continue
      case .end, .finish: throw damage
      }
    }
  }

  /// Goes to the next element inside the current one and returns its name; nil at its end.
  ///
  /// Whoever gets an element reads it to its end: its own elements, its text, or `skip`.
  mutating func child() throws(TabularError) -> XMLName? {
    while true {
      switch try next() {
      case .start:
        if !isForeign { return name }
        try skip()
      case .end: return nil
      case .text: continue
      case .finish: throw damage
      }
    }
  }

  /// Passes over the rest of the current element.
  mutating func skip() throws(TabularError) {
    let depth = open.count
    while open.count >= depth {
      if try next() == .finish { throw damage }
    }
  }

  /// Appends the text of the current element and goes to its end; inner elements are passed over.
  mutating func appendText(to bytes: inout [UInt8]) throws(TabularError) {
    if let text = plainText() {
      bytes.append(contentsOf: text)
      guard bytes.count <= limits.textBytes else { throw .tooLarge(limit: limits.textBytes) }
      return
    }
    while true {
      switch try next() {
      case .text:
        try appendEvent(to: &bytes)
        guard bytes.count <= limits.textBytes else { throw .tooLarge(limit: limits.textBytes) }
      case .start: try skip()
      case .end: return
      case .finish: throw damage
      }
    }
  }

  /// Appends the text that was read last.
  func appendEvent(to bytes: inout [UInt8]) throws(TabularError) {
    let text = window[textRange]
    if isPlainText {
      bytes.append(contentsOf: text)
    } else {
      let form = isLiteralText ? XMLReferences.Form.literal : .content
      guard XMLReferences.append(text, to: &bytes, as: form) else { throw damage }
    }
  }

  /// Returns the text of the current element and goes to its end, where all of it is in sight and
  /// needs no decoding; nil, and nothing is read, where not.
  ///
  /// The text is valid until something else is read.
  mutating func plainText() -> UnsafeBufferPointer<UInt8>? {
    guard !isEmptyElement else { return nil }
    let bytes = window.bytes
    var end = place
    while end < limit, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: "&") || bytes[end] == 0x0D { return nil }
      end += 1
    }
    guard end + 1 < limit, bytes[end + 1] == UInt8(ascii: "/") else { return nil }
    var scanner = TagScanner(place: end + 2, limit: limit)
    guard scanner.endTag(bytes) == .whole, open.last == scanner.name.hash else { return nil }
    let text = window[place..<end]
    place = scanner.place
    leave()
    return text
  }

  /// Reads what follows the root element, to the end of the part.
  mutating func finish() throws(TabularError) {
    var event = Event.text
    while event == .text { event = try next() }
    guard event == .finish else { throw damage }
  }

  /// Brings more bytes into sight, behind those not read yet; false at the end of the part.
  ///
  /// Places in the window move to its front.
  mutating func fill() throws(TabularError) -> Bool {
    guard !isDrained else { return false }
    window.moveToFront(place..<limit)
    (place, limit) = (0, limit - place)
    if limit > window.count / 2 {
      guard window.count <= limits.tokenBytes else { throw .tooLong(limit: limits.tokenBytes) }
      window.grow()
    }
    let count = try source.read(
      into: UnsafeMutableBufferPointer(rebasing: window.bytes[limit...]))
    limit += count
    isDrained = count == 0
    return !isDrained
  }
}
