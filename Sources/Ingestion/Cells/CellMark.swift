import Metrics
import Tabular

/// Something that stands in a cell of any type instead of a value.
enum CellMark: Sendable, Hashable {
  /// Nothing, or a sign for "none".
  case missing
  /// 同上.
  case ditto
  /// An error of a formula.
  case error
  /// A formula that was never computed.
  case formulaWithoutValue

  /// Returns the mark that a cell holds, or nil where it holds something else.
  static func of(_ cell: RawCell) -> CellMark? {
    switch cell.kind {
    case .empty: return .missing
    case .error: return .error
    case .formulaWithoutValue: return .formulaWithoutValue
    case .text, .number, .day, .month, .boolean: break
    }
    guard !cell.bytes.isEmpty else { return .missing }
    return cell.bytes.count <= 30 && mayOpenMark(cell.bytes) ? mark(cell.normal) : nil
  }

  /// Digits, most letters and nearly all Chinese characters open no mark.
  private static func mayOpenMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let second = bytes.count > 1 ? bytes[1] : 0
    return switch bytes[0] {
    case 0x23, 0x2D, 0x2F, 0x4E, 0x6E: true  // # - / N n
    case 0xE2: second == 0x80 || second == 0x88 || second == 0x94  // dashes
    case 0xE3: second == 0x80  // 〃
    case 0xE5: second == 0x90  // 同
    case 0xE6: second == 0x97  // 无
    case 0xEF: true  // full-width forms
    default: false
    }
  }

  /// The flaw of a typed cell that holds the mark; nil for a missing one.
  var flaw: CellFlaw? {
    switch self {
    case .missing: nil
    case .ditto: .ditto
    case .error: .formulaError
    case .formulaWithoutValue: .formulaWithoutValue
    }
  }

  private static let errors: Set<String> = [
    "#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#GETTING_DATA",
  ]

  private static func mark(_ text: String) -> CellMark? {
    switch text {
    case "", "/", "无", "N/A", "n/a", "N/a", "n/A": return .missing
    case "同上", "〃": return .ditto
    default: break
    }
    if text.unicodeScalars.allSatisfy({ dashes.contains($0) }) { return .missing }
    return errors.contains(text.uppercased()) ? .error : nil
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "—", "―", "–", "─", "−"]
}
