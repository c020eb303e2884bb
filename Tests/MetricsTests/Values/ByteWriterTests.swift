import Testing

@testable import Metrics

struct ByteWriterTests {
  @Test(
    arguments: [
      (0, 1, "0"), (7, 1, "7"), (10, 1, "10"), (7, 2, "07"), (0, 3, "000"), (123, 2, "123"),
      (-5, 1, "-5"), (-5, 2, "-05"), (.max, 1, "9223372036854775807"),
      (.min, 1, "-9223372036854775808"),
    ] as [(Int, Int, String)])
  func `a number has at least the digits that are asked for`(
    number: Int, digits: Int, text: String
  ) {
    #expect(ByteWriter.text(capacity: 32) { $0.write(number, digits: digits) } == text)
  }

  @Test func `words and numbers follow one another`() {
    let text = ByteWriter.text(capacity: 32) { text in
      text.write("台账")
      text.write("第")
      text.write(12)
      text.write("行")
    }
    #expect(text == "台账第12行")
  }

  @Test func `nothing written is an empty text`() {
    #expect(ByteWriter.text(capacity: 8) { _ in }.isEmpty)
  }
}
