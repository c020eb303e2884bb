import Dispatch
import Synchronization

/// The only place of this module where threads are used.
enum Workers {
  /// Does numbered pieces of work, several at a time, and returns the results in order.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - threads: The number of threads; 1 or less does everything on the caller's.
  ///   - work: Does a piece, given its number from 0.
  /// - Returns: One result for each piece, in order.
  /// - Throws: The error of the first piece, in order, of those that failed.
  static func map<Value: Sendable>(
    count: Int, threads: Int,
    work: @Sendable (Int) throws(PublishingError) -> Value
  ) throws(PublishingError) -> [Value] {
    guard threads > 1, count > 1 else {
      var values: [Value] = []
      values.reserveCapacity(count)
      for index in 0..<count { values.append(try work(index)) }
      return values
    }
    let next = Atomic(0)
    let results = Mutex([Result<Value, PublishingError>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { () throws(PublishingError) in try work(index) }
        results.withLock { $0[index] = result }
        if case .failure = result { return next.store(count, ordering: .relaxed) }
      }
    }
    let finished = results.withLock { $0 }
    var values: [Value] = []
    values.reserveCapacity(count)
    for case let result? in finished { values.append(try result.get()) }
    return values
  }
}
