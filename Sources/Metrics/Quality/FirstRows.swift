/// Finds the first row with a key among many rows, without keeping the keys.
///
/// A hash table of row numbers: rows are compared only where their hashes are equal, which hardly
/// ever happens to different keys.
struct FirstRows {
  private struct Slot {
    /// The row's place plus 1; 0 where the slot is free.
    var row: Int32 = 0
    /// A part of the key's hash that the slot's place does not tell.
    var hash: UInt32 = 0
  }

  private var slots: [Slot]
  private let mask: Int

  /// Creates a table.
  ///
  /// - Parameter count: The most rows that will be asked for.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
  }

  /// Returns the first row with a key; a row without one before it is remembered.
  ///
  /// - Parameters:
  ///   - row: The row's place.
  ///   - key: The row's key.
  ///   - isSame: Returns whether another row's key is the same.
  /// - Returns: The earlier row's place; nil where there is none.
  mutating func row(
    before row: Int, with key: some Hashable, isSame: (Int) -> Bool
  ) -> Int? {
    let hash = key.hashValue
    let part = UInt32(truncatingIfNeeded: hash >> 32)
    var place = hash & mask
    while slots[place].row != 0 {
      if slots[place].hash == part, isSame(Int(slots[place].row) - 1) {
        return Int(slots[place].row) - 1
      }
      place = (place + 1) & mask
    }
    slots[place] = Slot(row: Int32(row) + 1, hash: part)
    return nil
  }
}
