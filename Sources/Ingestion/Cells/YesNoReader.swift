import Metrics
import Tabular

/// Reads yes and no; 无 means no here, not missing.
enum YesNoReader {
  /// Returns true for yes.
  static func read(_ cell: RawCell) -> Reading<Bool> {
    if cell.kind == .text || cell.kind == .number || cell.kind == .boolean,
      let answer = answers[cell.normal.lowercased()]
    {
      return Reading(answer)
    }
    return Reading(without: CellMark.of(cell).map(\.flaw) ?? .badChoice)
  }

  private static let answers: [String: Bool] = [
    "是": true, "√": true, "✓": true, "✔": true, "有": true, "1": true, "y": true, "yes": true,
    "已": true, "true": true, "否": false, "×": false, "✗": false, "✘": false, "╳": false,
    "无": false, "0": false, "n": false, "no": false, "未": false, "false": false,
  ]
}
