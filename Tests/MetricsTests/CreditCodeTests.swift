import Metrics
import Testing

struct CreditCodeTests {
  /// Codes of domain knowledge: the standard's example, all digits, a zero remainder, X inside.
  @Test(arguments: [
    "91350100M000100Y43", "91110000101623741K", "914406060000001070", "911101066976941872",
    "914403001922038216", "12440600MB2C07549J", "91440101000000019F", "9144060600000006XL",
    "914452020000000191",
  ])
  func `a right code is legal and its check character holds`(text: String) {
    let code = CreditCode(normalised: text)
    #expect(code.isLegal)
    #expect(code.hasValidCheck)
    #expect(code.text == text)
    #expect((-1...18).map(code.character) == [0] + Array(text.utf8) + [0])
  }

  @Test(arguments: ["91350211M0000XUF46", "91350203M0001QKT19"])
  func `a real code with a wrong check character stays legal`(text: String) {
    let code = CreditCode(normalised: text)
    #expect(code.isLegal)
    #expect(!code.hasValidCheck)
  }

  @Test(arguments: [
    "", "9135010", "91350100M000100Y4", "91350100M000100Y433", "91350100M0001O0Y43",
    "91350100I000100Y43", "91350100S000100Y43", "91350100V000100Y43", "91350100Z000100Y43",
    "91350100m000100y43", "9135010００００100Y43", "9.11E+17",
  ])
  func `anything but 18 characters of the alphabet is illegal`(text: String) {
    #expect(!CreditCode(normalised: text).isLegal)
    #expect(!CreditCode(normalised: text).hasValidCheck)
    #expect(CreditCode(normalised: text).text == text)
    #expect(CreditCode(normalised: text).isEmpty == text.isEmpty)
    #expect(CreditCode(normalised: text).character(0) == 0)
  }

  @Test(arguments: [
    ("91350100m000100y43", "91350100M000100Y43"), ("９１３５０１００M000100Y43", "91350100M000100Y43"),
    (" 9135 0100\u{A0}M000\u{200B}100Y43\u{3000}", "91350100M000100Y43"), ("", ""),
    ("不详", "不详"),
  ])
  func `normalising a code drops blanks, width and case`(text: String, normal: String) {
    #expect(NormalName.code(text) == normal)
  }
}
