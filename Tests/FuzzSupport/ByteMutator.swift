/// Changes bytes at random.
package enum ByteMutator {
  /// Bytes that end cells, lines, tags, characters or files.
  static let dangerous: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x26, 0x27, 0x2C, 0x2D, 0x2F, 0x3B, 0x3C, 0x3E, 0x7F, 0x80,
    0xC2, 0xE3, 0xEF, 0xF0, 0xFE, 0xFF,
  ]

  /// Changes bits, bytes, runs and tokens: some are moved, doubled, lost or new.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - tokens: What may be put in.
  ///   - random: The source of chance.
  /// - Returns: A copy with the changes.
  package static func mutated(
    _ bytes: [UInt8], tokens: [[UInt8]], _ random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(6) { change(&bytes, tokens, &random) }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], _ tokens: [[UInt8]], _ random: inout SeededGenerator
  ) {
    let place = random.below(bytes.count + 1)
    let range = place..<min(bytes.count, place + 1 + random.below(1 << random.below(9)))
    switch random.below(11) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1 where place < bytes.count: bytes[place] = dangerous[random.below(dangerous.count)]
    case 2 where place < bytes.count: bytes[place] = UInt8(random.below(256))
    case 3: bytes.insert(dangerous[random.below(dangerous.count)], at: place)
    case 4: bytes.removeSubrange(range)
    case 5: bytes.insert(contentsOf: bytes[range], at: random.below(bytes.count + 1))
    case 6: bytes.replaceSubrange(range, with: [UInt8](repeating: 0, count: range.count))
    case 7 where random.below(4) == 0: bytes.removeSubrange(place...)
    case 8 where random.below(8) == 0:
      let run = [UInt8](bytes[range].prefix(64))
      for _ in 0..<random.below(400) { bytes.insert(contentsOf: run, at: place) }
    default:
      guard !tokens.isEmpty else { return }
      let token = tokens[random.below(tokens.count)]
      if random.below(2) == 0 {
        bytes.insert(contentsOf: token, at: place)
      } else {
        bytes.replaceSubrange(range.prefix(token.count), with: token)
      }
    }
  }
}
