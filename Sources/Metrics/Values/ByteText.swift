/// A text that is hashed and compared by its bytes.
///
/// `String` compares by canonical equivalence, which costs a pass over Unicode tables for every
/// Chinese character; names in comparable form need none of it.
package struct ByteText: Hashable, Sendable {
  /// The text.
  package let text: String

  /// Creates a key from a text, usually one in comparable form.
  package init(_ text: String) {
    self.text = text
  }

  /// A Boolean value indicating whether the text is empty.
  package var isEmpty: Bool { text.isEmpty }

  package func hash(into hasher: inout Hasher) {
    let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  package static func == (left: ByteText, right: ByteText) -> Bool {
    let answer: Bool?? = left.text.utf8.withContiguousStorageIfAvailable { own in
      right.text.utf8.withContiguousStorageIfAvailable { other in
        areEqual(UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(other))
      }
    }
    if case .some(.some(let isEqual)) = answer { return isEqual }
    return left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Compares eight bytes at a time.
  private static func areEqual(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard left.count == right.count else { return false }
    var place = 0
    while place + 8 <= left.count {
      let own = left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard own == right.loadUnaligned(fromByteOffset: place, as: UInt64.self) else {
        return false
      }
      place += 8
    }
    while place < left.count {
      guard left[place] == right[place] else { return false }
      place += 1
    }
    return true
  }
}
