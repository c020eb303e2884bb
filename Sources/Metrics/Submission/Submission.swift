/// Everything that was handed in and could be read: rows of all tables in input order.
package struct Submission: Sendable {
  /// The tables that rows came from, in input order.
  package var sources: [SourceTable] = []
  /// The letters of each table's columns by their keys, in the order of `sources`; shorter, or
  /// with empty entries, where they are not known.
  package var columnLetters: [[String: String]] = []
  /// The rows of 试点城市, at most one for each city.
  package var cities: [CityRecord] = []
  /// The rows of 绩效目标, at most one for each city and indicator.
  package var targets: [TargetRecord] = []
  /// The rows of 细分行业.
  package var subIndustries: [SubIndustryRecord] = []
  /// The rows of 数字化牵引单位.
  package var leadUnits: [LeadUnitRecord] = []
  /// The rows of 产业生态联合体.
  package var partners: [PartnerRecord] = []
  /// The rows of 被改造企业.
  package var enterprises: [EnterpriseRecord] = []
  /// The rows of 转型模式.
  package var modes: [ModeRecord] = []
  /// The rows of 行业平台.
  package var platforms: [PlatformRecord] = []
  /// The rows of 数字化解决方案.
  package var solutions: [SolutionRecord] = []
  /// The rows of 资金台账.
  package var funds: [FundRecord] = []
  /// The rows of 奖补明细.
  package var awards: [AwardRecord] = []
  /// The cities of rows that gave no record, each once: they handed in something all the same.
  package var otherCities: Set<CityCode> = []

  /// Creates an empty submission.
  package init() {}

  /// Returns where a row stands: `path#sheet!row`, for a CSV `path#!row`.
  package func location(of source: SourceReference) -> String {
    guard sources.indices.contains(Int(source.table)) else { return "" }
    let table = sources[Int(source.table)]
    let capacity = table.file.utf8.count + table.sheet.utf8.count + 16
    return ByteWriter.text(capacity: capacity) { text in
      text.write(table.file)
      text.write("#")
      text.write(table.sheet)
      text.write("!")
      text.write(Int(source.row))
    }
  }

  /// Returns the addresses of a finding's cells in a row, such as `K16`; empty where the columns
  /// were not handed in, or are not known.
  package func cells(of row: FindingRow) -> [String] {
    guard let letters = letters(of: row.source) else { return [] }
    return row.columns.compactMap { column in letters[column].map { "\($0)\(row.source.row)" } }
  }

  /// Returns whether the table of a row was handed in with a column; true where it is not known.
  package func hasColumn(_ key: String, in source: SourceReference) -> Bool {
    letters(of: source).map { $0[key] != nil } ?? true
  }

  private func letters(of source: SourceReference) -> [String: String]? {
    let place = Int(source.table)
    guard columnLetters.indices.contains(place), !columnLetters[place].isEmpty else { return nil }
    return columnLetters[place]
  }
}
