import Metrics

@testable import SampleData

/// Reads the sample's tables into a submission as plainly as its cells are written.
struct SampleReader {
  private(set) var submission = Submission()

  /// Creates the submission of some folders.
  init(_ folders: [SampleFolder]) {
    for folder in folders {
      for table in folder.tables { read(table, in: folder.name) }
    }
  }

  private mutating func read(_ table: SampleTable, in folder: String) {
    let file = "\(folder)/\(table.name).csv"
    submission.sources.append(SourceTable(file: file, sheet: ""))
    for (index, row) in table.rows.enumerated() {
      let source = SourceReference(
        table: Int32(submission.sources.count - 1), row: Int32(index + 3))
      add(SampleRow(table: table, cells: row, source: source))
    }
  }

  private mutating func add(_ row: SampleRow) {
    switch row.table.key {
    case .cities:
      submission.cities.append(
        CityRecord(source: row.source, city: row.city, approvedOn: row.day("批复日期")))
    case .targets: addTarget(row)
    case .subIndustries:
      submission.subIndustries.append(
        SubIndustryRecord(source: row.source, city: row.city, name: row["细分行业"]))
    case .enterprises: submission.enterprises.append(row.enterprise)
    case .modes:
      submission.modes.append(
        ModeRecord(
          source: row.source, city: row.city, subIndustry: row["细分行业"], mode: row["模式名称"],
          kind: ModeKind(rawValue: row["类型"]).map { .value($0) } ?? .missing,
          formedOn: row.day("形成日期")))
    case .platforms:
      submission.platforms.append(
        PlatformRecord(
          source: row.source, city: row.city, subIndustry: row["细分行业"],
          platform: row["平台名称"], owner: row["建设单位"], launchedOn: row.day("上线日期")))
    case .solutions:
      submission.solutions.append(
        SolutionRecord(
          source: row.source, city: row.city, subIndustry: row["细分行业"],
          solution: row["方案名称"], provider: row["提供单位"], releasedOn: row.day("发布日期")))
    default: break
    }
  }

  private mutating func addTarget(_ row: SampleRow) {
    let names = [
      "改造细分行业数量", "改造中小企业数量", "带动中小企业数字化改造项目总投资投入",
      "支持产业链/供应链数字化转型模式数量", "培育产业链供应链数字化转型平台项目数量", "打造数字化解决方案数量",
    ]
    guard let place = names.firstIndex(of: row["绩效指标"]) else { return }
    let key = IndicatorKey.allCases[place]
    let factor = key.isMoney ? MoneyUnit.wan.fen : 1
    var targets: [Int: Reported<Int64>] = [:]
    for year in [2024, 2025] {
      targets[year] = Int64(row["指标值（截至\(year)年底）"]).map { .value($0 * factor) } ?? .missing
    }
    submission.targets.append(
      TargetRecord(source: row.source, city: row.city, indicator: key, targets: targets))
  }
}

/// A row with its cells by header.
struct SampleRow {
  let table: SampleTable
  let cells: [String]
  let source: SourceReference

  var city: CityCode { CityCode(rawValue: self["城市代码"]) }

  /// The cell below a header, without the blanks around it; the header's bracket may be left out.
  subscript(header: String) -> String {
    let index = table.header.firstIndex { $0 == header || $0.hasPrefix(header + "（") }
    let cell = index.map { cells[$0] } ?? ""
    return String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Returns the date below a header, in any of the sample's styles.
  func day(_ header: String) -> Reported<ReportedDay> {
    let numbers = self[header].split { !$0.isWholeNumber }.compactMap { Int($0) }
    guard numbers.count == 3 else { return .missing }
    let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    return day.map { .value(ReportedDay($0)) } ?? .unreadable
  }

  /// Returns the amount below a header, in the header's unit.
  func money(_ header: String) -> Reported<Money> {
    let isYuan = table.header.contains("\(header)（元）")
    let parts = self[header].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = Int64(parts[0]), parts.count < 3 else { return .missing }
    let rest = (parts.count > 1 ? parts[1] : "") + "000000"
    let wan = Money(wan: whole) + Money(fen: Int64(rest.prefix(6)) ?? 0)
    return .value(isYuan ? Money(fen: whole * 100 + (Int64(rest.prefix(2)) ?? 0)) : wan)
  }

  /// The row as one of 被改造企业.
  var enterprise: EnterpriseRecord {
    let level = Array("一二三四1234ⅠⅡⅢⅣ").firstIndex { self["改造后等级"].first == $0 }
    let acceptance: Reported<Acceptance> =
      self["验收结论"].isEmpty
      ? .missing : Acceptance(rawValue: self["验收结论"]).map { .value($0) } ?? .unreadable
    return EnterpriseRecord(
      source: source, city: city, subIndustry: self["细分行业"], enterprise: self["企业名称"],
      creditCode: CreditCode(normalised: NormalName.code(self["统一社会信用代码"])),
      employees: Int(self["从业人员"]).map { .value($0) } ?? .missing, revenue: money("营业收入"),
      size: EnterpriseSize(rawValue: self["企业规模"]).map { .value($0) } ?? .missing,
      contractOn: day("合同签订日期"), acceptedOn: day("验收日期"), acceptance: acceptance,
      levelAfter: level.map { .value($0 % 4 + 1) } ?? .missing, investment: money("总投资"))
  }
}
