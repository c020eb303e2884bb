import Synchronization

extension PartedTable {
  /// What the workers of one table share.
  private final class Work: Sendable {
    private let next = Atomic(0)
    private let isOver = Atomic(false)
    /// Parts that nobody has joined yet.
    private let read: Mutex<[(index: Int, part: Part?)]> = Mutex([])
    private let joiner: Mutex<PartJoiner>

    init(_ table: PartedTable) {
      joiner = Mutex(PartJoiner(table))
    }

    /// The next part to read; nil where there is none.
    func take(of count: Int) -> Int? {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return index < count && !isOver.load(ordering: .relaxed) ? index : nil
    }

    /// Hands in a part, and joins what was handed in unless somebody is at it.
    func add(_ index: Int, _ part: Part?) {
      read.withLock { $0.append((index, part)) }
      _ = joiner.withLockIfAvailable { join(&$0) }
    }

    private func join(_ joiner: inout PartJoiner) {
      let parts = read.withLock { parts in
        defer { parts = [] }
        return parts
      }
      for (index, part) in parts { joiner.add(index, part) }
      if joiner.hasFailed { isOver.store(true, ordering: .relaxed) }
    }

    /// Joins what is left and returns the sheet.
    func takeSheet() throws(InputFlaw) -> SheetReading? {
      try joiner.withLock { (joiner) throws(InputFlaw) in
        join(&joiner)
        return try joiner.takeSheet()
      }
    }
  }

  /// Returns the sheet, read by several threads at once.
  ///
  /// - Parameter workers: How many read; what they give does not depend on it.
  /// - Returns: nil where the whole text must be looked at.
  /// - Throws: `tooManyCells`.
  func read(workers: Int) async throws(InputFlaw) -> SheetReading? {
    let work = Work(self)
    await withTaskGroup { group in
      for _ in 0..<min(max(workers, 1), count) {
        group.addTask { read(work) }
      }
    }
    return try work.takeSheet()
  }

  private func read(_ work: Work) {
    var memory = CellMemory()
    while let index = work.take(of: count) { work.add(index, part(index, &memory)) }
  }

  /// Returns the sheet, read part by part.
  ///
  /// - Returns: nil where the whole text must be looked at.
  /// - Throws: `tooManyCells`.
  func read() throws(InputFlaw) -> SheetReading? {
    let work = Work(self)
    read(work)
    return try work.takeSheet()
  }
}
