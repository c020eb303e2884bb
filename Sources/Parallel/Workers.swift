import Synchronization

/// Threads that share a list of items, each item done by one of them.
package struct Workers: Sendable {
  private let count: Int

  /// Creates workers; the threads only live while items are done.
  ///
  /// - Parameter count: How many there are at most, usually the number of cores; 1 or less is one.
  package init(_ count: Int) {
    self.count = max(count, 1)
  }

  /// Transforms items and returns the results in the order of the items.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - progress: Gets the number of finished items after each one, from any thread.
  ///   - transform: Makes an item's result, synchronously.
  /// - Returns: The results in the order of the items.
  /// - Throws: The error of the first item that failed, whatever the number of workers.
  package func map<Item: Sendable, Output: Sendable, Failure: Error>(
    _ items: [Item], progress: (@Sendable (Int) -> Void)? = nil,
    transform: @escaping @Sendable (Item) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    try await map(items, progress: progress) { () throws(Failure) in
    } transform: { (_: Void, item: Item) throws(Failure) in
      try transform(item)
    }
  }

  /// Transforms items with tools that each worker reuses from item to item.
  ///
  /// Items are handed out one by one, in their order; each worker makes its own tools once.
  ///
  /// - Parameters:
  ///   - items: The items; no more workers than these make tools.
  ///   - progress: Gets the number of finished items after each one, from any thread.
  ///   - makeTools: Makes a worker's tools, which no other worker sees.
  ///   - transform: Makes an item's result, synchronously.
  /// - Returns: The results in the order of the items.
  /// - Throws: The error of `makeTools`, or that of the first item that failed, whatever the
  ///   number of workers.
  package func map<Item: Sendable, Tools, Output: Sendable, Failure: Error>(
    _ items: [Item], progress: (@Sendable (Int) -> Void)? = nil,
    tools makeTools: @escaping @Sendable () throws(Failure) -> Tools,
    transform: @escaping @Sendable (Tools, Item) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    let state = State()
    let parts = await withTaskGroup { group in
      for _ in 0..<min(count, items.count) {
        group.addTask {
          Self.work(
            on: items, state: state, progress: progress, tools: makeTools, transform: transform)
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let ordered = parts.sorted { $0.index < $1.index }
    var outputs: [Output] = []
    outputs.reserveCapacity(ordered.count)
    for part in ordered { outputs.append(try part.result.get()) }
    return outputs
  }

  /// What the workers of one list share.
  private final class State: Sendable {
    /// The number of items handed out.
    let next = Atomic(0)
    /// The number of items finished.
    let finished = Atomic(0)
    /// Whether an item failed, so that no more are handed out.
    let hasFailed = Atomic(false)
  }

  /// An item's result with the item's place.
  private struct Part<Output: Sendable, Failure: Error>: Sendable {
    var index: Int
    var result: Result<Output, Failure>
  }

  /// Takes items until there are none left or one has failed.
  private static func work<Item, Tools, Output, Failure>(
    on items: [Item], state: State, progress: (@Sendable (Int) -> Void)?,
    tools makeTools: () throws(Failure) -> Tools,
    transform: (Tools, Item) throws(Failure) -> Output
  ) -> [Part<Output, Failure>] {
    var parts: [Part<Output, Failure>] = []
    do throws(Failure) {
      let tools = try makeTools()
      while !state.hasFailed.load(ordering: .relaxed) {
        let index = state.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { break }
        do throws(Failure) {
          parts.append(Part(index: index, result: .success(try transform(tools, items[index]))))
        } catch {
          parts.append(Part(index: index, result: .failure(error)))
          state.hasFailed.store(true, ordering: .relaxed)
        }
        let finished = state.finished.wrappingAdd(1, ordering: .relaxed).newValue
        progress?(finished)
      }
    } catch {
      parts.append(Part(index: -1, result: .failure(error)))
      state.hasFailed.store(true, ordering: .relaxed)
    }
    return parts
  }
}
