import Metrics
import Tabular

/// The filled rows above a header.
struct SheetTitles {
  /// The texts of their cells, in order.
  let texts: [String]
  /// The numbers of the rows.
  let rows: [Int]
  /// The unit of money that one of them states; nil where none does.
  let unit: MoneyUnit?

  /// Reads the rows above the header's first one.
  init(_ grid: Grid, above place: Int) {
    var texts: [String] = []
    var rows: [Int] = []
    for row in grid.rows[..<place] {
      var isFilled = false
      for column in 0..<Int(row.count) {
        let text = grid.withBytes(of: grid.cell(column, in: row)) { RawCell($0).text }
        if text.isEmpty { continue }
        isFilled = true
        texts.append(String(text.prefix(400)))
      }
      if isFilled { rows.append(Int(row.number)) }
    }
    self.texts = texts
    self.rows = rows
    unit = texts.lazy.compactMap(SheetTitles.unit).first
  }

  /// Returns the unit behind 单位：, 金额单位：人民币… in a text.
  private static func unit(in text: String) -> MoneyUnit? {
    let plain = NormalName.compatible(text)
    for part in plain.split(separator: "单位", omittingEmptySubsequences: false).dropFirst() {
      let rest = part.drop { $0 == " " || $0 == "\u{3000}" }
      guard rest.first == ":" else { continue }
      let words = rest.dropFirst().drop { $0 == " " }.prefix { !$0.isWhitespace && $0 != ")" }
      if let unit = HeaderText.unit(in: String(words)) { return unit }
    }
    return nil
  }
}
