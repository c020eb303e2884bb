/// Remembers a result for each spelling, so that a repeated cell is read once.
///
/// The spellings are kept here, so that what is known outlives the text that they stood in.
struct ByteTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    var start: Int
    var count: Int
    var value: Value
  }

  private var entries: [Entry] = []
  /// The bytes of all spellings.
  private var keys: [UInt8] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private static var longestSearch: Int { 64 }
  private static var mostEntries: Int { 65_536 }
  /// Longer texts are prose, which does not repeat.
  private static var longestKey: Int { 256 }

  /// Returns the value kept for a text, or the one that is made for it now.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - make: Makes a value for a text that was not seen before.
  /// - Returns: The value.
  mutating func value(for bytes: UnsafeBufferPointer<UInt8>, make: () -> Value) -> Value {
    guard bytes.count <= ByteTable.longestKey else { return make() }
    let hash = ByteTable.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    var probes = 0
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if entries[place].hash == hash, matches(entries[place], bytes) {
        return entries[place].value
      }
      slot = (slot + 1) & (slots.count - 1)
      probes += 1
      // Texts made to collide are read each time, rather than compared with all others.
      if probes > ByteTable.longestSearch { return make() }
    }
    let value = make()
    // Beyond so many spellings a column holds names, and remembering them no longer pays.
    guard entries.count < ByteTable.mostEntries else { return value }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, start: keys.count, count: bytes.count, value: value))
    keys.append(contentsOf: bytes)
    if entries.count * 2 > slots.count { grow() }
    return value
  }

  private func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.count == bytes.count else { return false }
    return keys.withUnsafeBytes { keys in
      let own = UnsafeRawBufferPointer(bytes)
      var place = 0
      while place + 8 <= own.count {
        guard
          keys.loadUnaligned(fromByteOffset: entry.start + place, as: UInt64.self)
            == own.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        else { return false }
        place += 8
      }
      while place < own.count, keys[entry.start + place] == own[place] { place += 1 }
      return place == own.count
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (place, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Eight bytes at a time; quality matters little, for equal hashes are compared.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= raw.count {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var tail: UInt64 = 0
    while place < raw.count {
      tail = tail << 8 | UInt64(raw[place])
      place += 1
    }
    return mixed(hash ^ tail)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }
}
