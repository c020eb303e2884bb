/// Finds the first row with a key among many rows, without keeping the keys.
///
/// A hash table of row numbers: rows are compared only where their hashes are equal, which hardly
/// ever happens to different keys. The table is filled at the end, in one go, since each place of
/// it is far from the last one in memory.
struct FirstRows {
  /// A row with a key that an earlier row has.
  struct Repeat {
    /// The row's place.
    let row: Int
    /// The place of the first row with the key.
    let first: Int
  }

  private struct Slot {
    /// The row's place plus 1; 0 where the slot is free.
    var row: Int32 = 0
    /// A part of the key's hash that the slot's place does not tell.
    var hash: UInt32 = 0
  }

  private var rows: [Int32] = []
  private var hashes: [Int] = []

  /// Creates a table.
  ///
  /// - Parameter count: The most rows that will be added.
  init(count: Int) {
    rows.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  /// Adds the next row.
  ///
  /// - Parameters:
  ///   - row: The row's place.
  ///   - hash: The hash of its key.
  mutating func add(_ row: Int, hash: Int) {
    rows.append(Int32(truncatingIfNeeded: row))
    hashes.append(hash)
  }

  /// Returns the rows whose key an earlier row has.
  ///
  /// - Parameter isSame: Returns whether the keys of two rows are the same.
  /// - Returns: The rows in order, each with the first one.
  func repeats(isSame: (Int, Int) -> Bool) -> [Repeat] {
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var repeats: [Repeat] = []
    for (row, hash) in zip(rows, hashes) {
      let part = UInt32(truncatingIfNeeded: hash >> 32)
      var place = hash & (size - 1)
      var first: Int32 = 0
      while slots[place].row != 0, first == 0 {
        if slots[place].hash == part, isSame(Int(slots[place].row) - 1, Int(row)) {
          first = slots[place].row
        }
        place = (place + 1) & (size - 1)
      }
      if first == 0 {
        slots[place] = Slot(row: row + 1, hash: part)
      } else {
        repeats.append(Repeat(row: Int(row), first: Int(first) - 1))
      }
    }
    return repeats
  }
}
