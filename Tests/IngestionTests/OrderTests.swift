import Metrics
import Testing

@testable import Ingestion

struct OrderTests {
  private struct Item: Equatable {
    let key: Int
    let place: Int
  }

  @Test(arguments: [[], [3], [2, 1], [1, 1, 1], [5, 1, 5, 0, 1, 5], [Int.max, Int.min, 0]])
  func `elements are in the order of their keys`(keys: [Int]) {
    #expect(keys.inOrder { $0 } == keys.sorted())
  }

  @Test func `a thousand elements of few keys keep their order within each`() {
    let items = (0..<1000).map { Item(key: $0 * 7919 % 3, place: $0) }
    let expected = (0..<3).flatMap { key in items.filter { $0.key == key } }
    #expect(items.inOrder(of: \.key) == expected)
  }

  @Test func `flaws of one line keep the order of their finding`() {
    let flaws = (0..<100).map { FileFlaw(line: $0 % 2, place: "", message: "\($0)") }
    let messages = FileFlaws(flaws).flaws.map(\.message)
    #expect(messages == (0..<100).map { "\($0 % 50 * 2 + $0 / 50)" })
  }

  @Test func `issues of a row stand in the order of its columns`() {
    let result = Ledger.read(
      "城市,细分行业,企业名称,信用代码,总投资,合同签订日期,验收日期\n佛山市,智能家电,甲公司,1,x,y,z\n")
    #expect(result.issues.map(\.cell) == result.issues.map(\.cell).sorted())
    #expect(result.issues.count == 4)
  }
}
