import Testing

@testable import Metrics

struct FirstRowsTests {
  private func repeats<Key: Hashable>(_ keys: [Key], hash: (Key) -> Int) -> [[Int]] {
    var rows = FirstRows(count: 0)
    for (row, key) in keys.enumerated() { rows.add(row, hash: hash(key)) }
    return rows.repeats { keys[$0] == keys[$1] }.map { [$0.row, $0.first] }
  }

  @Test func `each key finds its first row, whatever else is there`() {
    let keys = (0..<1000).map { $0 * 7 % 301 }
    let expected = keys.indices.compactMap { row -> [Int]? in
      let first = keys.firstIndex(of: keys[row]) ?? row
      return first == row ? nil : [row, first]
    }
    #expect(repeats(keys) { $0.hashValue } == expected)
  }

  @Test func `keys with one hash stay apart`() {
    #expect(repeats(["甲", "乙", "甲", "丙", "乙"]) { _ in 7 } == [[2, 0], [4, 1]])
  }

  @Test(arguments: [[], [1], [1, 2]])
  func `few rows without a repeat`(keys: [Int]) {
    #expect(repeats(keys) { $0 }.isEmpty)
  }
}

struct SelectionTests {
  @Test(arguments: [
    [5], [2, 1], [1, 1, 1, 1], [3, 1, 2], Array(0..<100), Array((0..<100).reversed()),
    (0..<257).map { Int64($0 * 7919 % 101) }, [.max, .min, 0, -1],
  ])
  func `each element is that of the sorted list`(values: [Int64]) {
    for place in values.indices {
      var list = values
      #expect(Selection.element(place, of: &list) == values.sorted()[place])
      #expect(list.sorted() == values.sorted())
    }
  }
}

struct FrequentAmountsTests {
  @Test(arguments: [1, 2, 3, 10])
  func `what makes up more than its part is a candidate`(places: Int) {
    var state: UInt64 = 11
    for _ in 0..<50 {
      var counter = FrequentAmounts(places: places)
      var counts: [Int64: Int] = [:]
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Squares make small amounts frequent.
        let value = Int64((state >> 40) % 30 * ((state >> 50) % 3))
        counter.add(Money(fen: value))
        counts[value, default: 0] += 1
      }
      let frequent = counts.filter { $0.value * (places + 1) > 200 }.keys
      #expect(counter.count == 200)
      #expect(counter.candidates.count <= places)
      #expect(frequent.allSatisfy { counter.candidates.contains(Money(fen: $0)) })
    }
  }
}
