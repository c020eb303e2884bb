import Synchronization
import Testing

@testable import Parallel

private struct Refusal: Error, Equatable {
  var item: Int
}

@Sendable private func square(_ item: Int) -> Int { item * item }

@Test(arguments: [-1, 0, 1, 2, 3, 64], [0, 1, 2, 3, 1_000])
func `results come in the order of the items`(workers: Int, count: Int) async {
  let items = Array(0..<count)
  let results = await Workers(workers).map(items, transform: square)
  #expect(results == items.map(square))
}

@Test(arguments: [1, 2, 4, 64])
func `the error is that of the first item that fails`(workers: Int) async {
  await #expect(throws: Refusal(item: 40)) {
    try await Workers(workers).map(Array(0..<100)) { (item: Int) throws(Refusal) in
      guard ![40, 41, 42, 99].contains(item) else { throw Refusal(item: item) }
    }
  }
}

@Test func `one worker does nothing after a failure`() async {
  let done = Mutex<[Int]>([])
  await #expect(throws: Refusal(item: 2)) {
    try await Workers(1).map([0, 1, 2, 3, 4]) { (item: Int) throws(Refusal) in
      done.withLock { $0.append(item) }
      guard item != 2 else { throw Refusal(item: item) }
    }
  }
  #expect(done.withLock(\.self) == [0, 1, 2])
}

@Test(arguments: [(0, 4, 0), (1, 4, 1), (3, 8, 3), (9, 2, 2), (9, 1, 1), (9, 0, 1)])
func `tools are made once for each worker, and by no more workers than items`(
  items: Int, workers: Int, expected: Int
) async {
  let made = Mutex(0)
  let results = await Workers(workers).map(Array(0..<items)) {
    made.withLock { $0 += 1 }
  } transform: { _, item in
    square(item)
  }
  #expect(results == (0..<items).map(square))
  #expect(made.withLock(\.self) == expected)
}

@Test(arguments: [1, 2])
func `tools that cannot be made are the error`(workers: Int) async {
  await #expect(throws: Refusal(item: -1)) {
    try await Workers(workers).map([1, 2]) { () throws(Refusal) -> Int in
      throw Refusal(item: -1)
    } transform: { (_: Int, item: Int) throws(Refusal) in
      item
    }
  }
}

@Test(arguments: [1, 3])
func `progress counts every finished item once`(workers: Int) async {
  let seen = Mutex<[Int]>([])
  _ = await Workers(workers).map(Array(1...7)) { count in
    seen.withLock { $0.append(count) }
  } transform: { item in
    item
  }
  #expect(seen.withLock { $0.sorted() } == Array(1...7))
}
