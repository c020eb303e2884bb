import Metrics
import Tabular

/// Reads unified social credit codes; nothing is ever repaired.
enum CodeReader {
  /// A code as it stands, and what is wrong with it.
  struct Result: Sendable, Hashable {
    /// The normalised code, also where it is illegal; none where it is missing or a number cell.
    var code: CreditCode
    /// What is wrong; nil where nothing is.
    var flaw: CellFlaw?
    /// A Boolean value indicating whether the cell is missing.
    var isMissing: Bool { code.isEmpty && flaw == nil }
  }

  /// Returns the code of a cell.
  static func read(_ cell: RawCell) -> Result {
    // Eighteen legal characters need no normal form: nearly every code.
    if cell.kind == .text, let code = CreditCode(legal: cell.bytes) { return judged(code) }
    if let mark = CellMark.of(cell) { return Result(code: .none, flaw: mark.flaw) }
    guard cell.kind == .text else { return Result(code: .none, flaw: .codeDamaged) }
    var text = NormalName.code(cell.text)
    while let first = text.first, first == "'" || first == "’" || first == "‘" {
      text.removeFirst()
    }
    guard !text.isEmpty else { return Result(code: .none, flaw: nil) }
    let code = CreditCode(normalised: text)
    // What a damaged text shows is kept, so that the row can be found by it; it is illegal anyway.
    guard !isExponential(text) else { return Result(code: code, flaw: .codeDamaged) }
    return judged(code)
  }

  private static func judged(_ code: CreditCode) -> Result {
    if code.hasValidCheck { return Result(code: code, flaw: nil) }
    if code.isLegal { return Result(code: code, flaw: .codeCheck) }
    let length = code.text.count
    return Result(code: code, flaw: .badCode(length == 18 ? .characters : .length(length)))
  }

  /// Whether the text is what a spreadsheet shows for a long number: `9.14407E+17`.
  private static func isExponential(_ text: String) -> Bool {
    let parts = text.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let power = parts[1].drop { $0 == "+" }
    return parts[0].contains(".") || parts[1].hasPrefix("+")
      ? parts[0].allSatisfy { $0.isASCII && $0.isNumber || $0 == "." } && !power.isEmpty
        && power.allSatisfy { $0.isASCII && $0.isNumber }
      : false
  }
}
