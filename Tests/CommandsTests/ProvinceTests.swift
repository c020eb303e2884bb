import Foundation
import Testing

/// A whole province against figures that a second program counted.
@Suite(.serialized)
struct ProvinceTests {
  @Test(arguments: ["2024-12-31", "2025-12-31"])
  func `a province counts as a second program counts it, cell for cell`(date: String) throws {
    guard let province = Program.shared("bench/province"),
      let expected = Program.shared("bench/expected/\(date)")
    else {
      print("the shared province is not here: its figures were not compared")
      return
    }
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["build", province.path, "--output", scratch.path("site"), "--as-of", date])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["metrics.csv", "scores.csv", "enterprises.csv"] {
      let wanted = try String(
        contentsOf: expected.appendingPathComponent(name), encoding: .utf8)
      let made = try #require(scratch.text("site/data/\(name)"))
      #expect(
        made.utf8.elementsEqual(wanted.utf8), "\(name) at \(date): \(difference(made, wanted))")
    }
  }

  private func difference(_ made: String, _ wanted: String) -> String {
    let pairs = zip(
      made.split(separator: "\r\n", omittingEmptySubsequences: false),
      wanted.split(separator: "\r\n", omittingEmptySubsequences: false))
    guard let (place, pair) = pairs.enumerated().first(where: { $0.element.0 != $0.element.1 })
    else { return "other length" }
    return "line \(place + 1): made \(pair.0), wanted \(pair.1)"
  }
}
