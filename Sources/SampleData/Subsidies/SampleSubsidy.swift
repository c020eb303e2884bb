package import Metrics
package import Tabular

/// An invented city under a subsidy policy, in the contract's form: one folder with its awards, its
/// money and the enterprises that it transforms.
///
/// Policies and amounts are the programme's; every body and every award is invented and says so.
/// The same programme, seed and scale give the same bytes on every machine.
package struct SampleSubsidy: Sendable {
  private let programme: Programme
  private let plan: SubsidyPlan?
  private let seed: UInt64
  private let scale: Int

  /// Creates a city.
  ///
  /// - Parameters:
  ///   - programme: The policy; one that the sample does not know has no city.
  ///   - seed: Any number; another one gives other amounts and the same cases.
  ///   - scale: One of `SampleProvince.scales`; 1 makes some hundred awards.
  package init(programme: Programme, seed: UInt64 = 1, scale: Int = 1) {
    precondition(SampleProvince.scales.contains(scale), "the scale is one of SampleProvince.scales")
    self.programme = programme
    self.seed = seed
    self.scale = scale
    plan = programme.cities.first.flatMap { SubsidyPlan.all[$0.code.rawValue] }
  }

  /// The number of cities: 1, or 0 for a policy that the sample does not know.
  package var count: Int { programme.isSubsidy && plan != nil ? 1 : 0 }

  /// The settings file `pilotboard.yaml`, which stands beside the folder.
  package var settings: SampleFile {
    SampleFile(
      path: "pilotboard.yaml",
      text: """
        # 示例数据：除政策名称和标准外，全部单位、项目和金额均为虚构。
        programme: \(SampleText.quoted(programme.id))
        as_of: \(asOf)
        edition: internal
        title: \(SampleText.quoted(programme.title))
        issuer: 示例单位
        notice: 示例数据

        """)
  }

  private var has2025: Bool { programme.rules.documents.contains { $0.key == "CS25" } }

  private var asOf: CalendarDay {
    let day = SampleCalendar.day(2025, 12, 31)
    return has2025 ? SampleCalendar.day(2026, 6, 30) : plan?.asOf ?? day
  }

  /// What the city hands in.
  private var folder: SampleFolder {
    guard let city = programme.cities.first, let plan else {
      return SampleFolder(name: "", tables: [])
    }
    var book = AwardBook(
      seed: seed, city: city,
      calendar: AwardCalendar(calendar: programme.rules.calendar, start: programme.start),
      scale: scale)
    plan.fill(&book, has2025)
    let tables = SubsidyTables(city: city, book: book)
    let funds = SubsidyFunds(
      awards: book.awards, asOf: asOf, received: plan.received, arranged: plan.arranged)
    return SampleFolder(
      name: "01-\(city.name)",
      tables: [tables.awards, tables.pilots, tables.funds(funds, blankSource: plan.blankSource)])
  }

  /// The city's folder as CSV files, such as `01-长沙/奖补明细.csv`.
  package var files: [SampleFile] {
    let folder = folder
    return folder.tables.map { table in
      SampleFile(path: "\(folder.name)/\(table.name).csv", text: table.csv)
    }
  }

  /// What the city hands in as one workbook, a sheet for each table.
  package var workbook: (path: String, draft: WorkbookDraft) {
    let folder = folder
    let draft = WorkbookDraft(
      properties: WorkbookDraft.Properties(title: "\(folder.name) 示例台账", remark: "示例数据"),
      sheets: folder.tables.map(\.sheet))
    return ("\(folder.name).xlsx", draft)
  }
}
