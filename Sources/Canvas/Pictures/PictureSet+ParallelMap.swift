import Synchronization

extension PictureSet {
  /// What the workers of one call share.
  private final class Progress: Sendable {
    /// The number of items handed out.
    let next = Atomic(0)
    /// The number of items finished.
    let finished = Atomic(0)
    /// Whether an item failed, so that no more are handed out.
    let hasFailed = Atomic(false)
  }

  /// Transforms items on several threads and returns the results in the order of the items.
  ///
  /// Items are handed out one by one, in their order; each worker makes its own tools once. When
  /// items fail, the error of the first of them is thrown, whatever the number of workers.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - workers: The number of workers; at least one works, and never more than there are items.
  ///   - progress: Gets the number of finished items after each one, from any thread.
  ///   - makeTools: Makes what a worker reuses from item to item; never shared between workers.
  ///   - transform: Makes an item's result, synchronously.
  /// - Returns: The results in the order of the items.
  /// - Throws: The error of `makeTools`, or that of the first item that failed.
  package static func parallelMap<Item: Sendable, Tools, Output: Sendable, Failure: Error>(
    _ items: [Item], workers: Int, progress: (@Sendable (Int) -> Void)? = nil,
    tools makeTools: @escaping @Sendable () throws(Failure) -> Tools,
    transform: @escaping @Sendable (Tools, Item) throws(Failure) -> Output
  ) async throws(Failure) -> [Output] {
    let shared = Progress()
    let count = min(max(workers, 1), items.count)
    let parts = await withTaskGroup { group in
      for _ in 0..<count {
        group.addTask {
          work(
            on: items, shared: shared, progress: progress, tools: makeTools, transform: transform)
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

  /// An item's result with the item's place.
  private struct Part<Output: Sendable, Failure: Error>: Sendable {
    var index: Int
    var result: Result<Output, Failure>
  }

  /// Takes items until there are none left or one has failed.
  private static func work<Item, Tools, Output, Failure>(
    on items: [Item], shared: Progress, progress: (@Sendable (Int) -> Void)?,
    tools makeTools: () throws(Failure) -> Tools,
    transform: (Tools, Item) throws(Failure) -> Output
  ) -> [Part<Output, Failure>] {
    var parts: [Part<Output, Failure>] = []
    do throws(Failure) {
      let tools = try makeTools()
      while !shared.hasFailed.load(ordering: .relaxed) {
        let index = shared.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { break }
        do throws(Failure) {
          parts.append(Part(index: index, result: .success(try transform(tools, items[index]))))
        } catch {
          parts.append(Part(index: index, result: .failure(error)))
          shared.hasFailed.store(true, ordering: .relaxed)
        }
        let finished = shared.finished.wrappingAdd(1, ordering: .relaxed).newValue
        progress?(finished)
      }
    } catch {
      parts.append(Part(index: -1, result: .failure(error)))
      shared.hasFailed.store(true, ordering: .relaxed)
    }
    return parts
  }
}
