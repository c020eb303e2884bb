/// Workbooks changed at random, by number: the same number gives the same bytes.
///
/// Half of them have changed parts behind right checksums, the others a changed archive.
package enum WorkbookInputs {
  /// Returns an input.
  package static func input(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(state: UInt64(truncatingIfNeeded: number) &* 2 &+ 1)
    var entries = WorkbookSeeds.all[random.below(WorkbookSeeds.all.count)]
    switch random.below(10) {
    case 0...5, 7: changePart(&entries, &random)
    case 6: changeStructure(&entries, &random)
    default: break
    }
    for place in entries.indices where random.below(3) == 0 {
      entries[place].method = random.below(2) == 0 ? .stored : .deflated
    }
    let bytes = ArchiveWriter.archive(entries)
    return random.below(8) > 0 ? bytes : ByteMutator.mutated(bytes, tokens: zipTokens, &random)
  }

  private static func changePart(
    _ entries: inout [ArchiveWriter.Entry], _ random: inout SeededGenerator
  ) {
    for _ in 0...random.below(2) {
      let place = random.below(entries.count)
      for _ in 0...random.below(2) {
        if random.below(3) > 0 {
          changeTag(&entries[place].bytes, &random)
        } else {
          entries[place].bytes = ByteMutator.mutated(
            entries[place].bytes, tokens: WorkbookSeeds.tokens, &random)
        }
      }
    }
  }

  /// Doubles, moves or removes what stands between two tags, or gives an attribute another value.
  private static func changeTag(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let tags = bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }
    guard tags.count > 1 else { return }
    let first = random.below(tags.count)
    let last = min(tags.count - 1, first + 1 + random.below(6))
    let piece = Array(bytes[tags[first]..<tags[last]])
    switch random.below(5) {
    case 0: bytes.removeSubrange(tags[first]..<tags[last])
    case 1:
      let copies = random.below(8) == 0 ? random.below(300) : 1
      for _ in 0..<copies { bytes.insert(contentsOf: piece, at: tags[last]) }
    case 2: bytes.insert(contentsOf: piece, at: tags[random.below(tags.count)])
    case 3:
      bytes.insert(
        contentsOf: WorkbookSeeds.tokens[random.below(WorkbookSeeds.tokens.count)], at: tags[last])
    default: changeValue(&bytes, behind: tags[first], &random)
    }
  }

  private static func changeValue(
    _ bytes: inout [UInt8], behind tag: Int, _ random: inout SeededGenerator
  ) {
    let quote = UInt8(ascii: "\"")
    guard let opening = bytes[tag...].firstIndex(of: quote),
      let closing = bytes[(opening + 1)...].firstIndex(of: quote)
    else { return }
    let values = WorkbookSeeds.values
    bytes.replaceSubrange(opening + 1..<closing, with: values[random.below(values.count)])
  }

  /// Swaps, drops, doubles and renames parts, and lets headers lie.
  private static func changeStructure(
    _ entries: inout [ArchiveWriter.Entry], _ random: inout SeededGenerator
  ) {
    for _ in 0...random.below(3) where !entries.isEmpty {
      let place = random.below(entries.count)
      let other = random.below(entries.count)
      switch random.below(11) {
      case 0: entries.swapAt(place, other)
      case 1:
        let bytes = entries[place].bytes
        entries[place].bytes = entries[other].bytes
        entries[other].bytes = bytes
      case 2: entries.remove(at: place)
      case 3: entries.append(entries[place])
      case 4: entries[place].name = entries[other].name.uppercased()
      case 5: entries[place].name = "../" + entries[place].name
      case 6: entries[place].claimedSize = sizes[random.below(sizes.count)]
      case 7: entries[place].hasDescriptor = true
      case 8: entries[place].isEncrypted = true
      case 9: entries[place].checksumError = 1
      default: entries[place].method = .bzip2
      }
    }
  }

  private static let sizes = [0, 1, 100, 65_536, 0x7FFF_FFFF, 0xFFFF_FFFF, 600 << 20]

  private static let zipTokens: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x05, 0x06],
    [0x50, 0x4B, 0x06, 0x06], [0x50, 0x4B, 0x07, 0x08], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0],
    [0x08, 0x00, 0x08, 0x00], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
  ]
}
