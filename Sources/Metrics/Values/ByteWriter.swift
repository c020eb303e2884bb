/// Writes words and numbers side by side into one new text, without a text for each of them.
struct ByteWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Returns what a closure writes.
  ///
  /// - Parameters:
  ///   - capacity: The most bytes that are written.
  ///   - write: Writes the parts in their order.
  /// - Returns: The text.
  static func text(capacity: Int, _ write: (inout ByteWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var writer = ByteWriter(bytes)
      write(&writer)
      return writer.count
    }
  }

  /// Writes words.
  mutating func write(_ words: String) {
    var words = words
    words.withUTF8 { words in
      let place = bytes[count..<count + words.count]
      _ = UnsafeMutableBufferPointer(rebasing: place).update(fromContentsOf: words)
      count += words.count
    }
  }

  /// Writes a whole number, with zeros before it where it has fewer digits than asked for.
  mutating func write(_ number: Int, digits: Int = 1) {
    if number < 0 { write("-") }
    write(UInt64(number.magnitude), digits: digits)
  }

  /// Writes a whole number, with zeros before it where it has fewer digits than asked for.
  mutating func write(_ number: UInt64, digits: Int = 1) {
    var length = 1
    var rest = number / 10
    while rest > 0 || length < digits {
      length += 1
      rest /= 10
    }
    rest = number
    for place in (count..<count + length).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += length
  }
}
