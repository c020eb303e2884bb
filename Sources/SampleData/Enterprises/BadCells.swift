/// Cells that cannot be read, or only with a doubt, so that the page on data quality has a subject.
///
/// None of them decides whether a row counts.
enum BadCells {
  private static let cells: [(EnterpriseRow.Column, String)] = [
    (.completedOn, "2024-02-30"), (.completedOn, "2024年6月"), (.completedOn, "2024.1"),
    (.completedOn, "2024年上半年"), (.employees, "约350"), (.employees, "120.5"),
    (.revenue, "待定"), (.revenue, "3,218.60"), (.levelBefore, "五级"), (.levelBefore, "未评测"),
    (.levelBefore, "一级（32.5分）"), (.links, "研发、制造"), (.mode, "供应链"), (.size, "规上企业"),
    (.discount, "无"), (.grantMunicipal, "#REF!"), (.leadUnit, "同上"), (.software, "12.3456789"),
  ]

  /// Puts each of the cells into a row of its own among the first that count.
  static func spread(over rows: inout [EnterpriseRow]) {
    for (place, (column, text)) in cells.enumerated() {
      // Rows with a remainder of two are neither varied nor named by other cities.
      let index = 2 + place * 4
      guard rows.indices.contains(index) else { return }
      rows[index].overrides[column] = text
    }
  }
}
