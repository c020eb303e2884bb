package import Metrics
package import Tabular

/// An invented province in the contract's form: one folder for each pilot city.
///
/// Cities, regions, awards and first tranches are the programme's; everything else is invented and
/// says so. The same programme, seed and scale give the same bytes on every machine, and a larger
/// scale only adds enterprises and raises the targets that go with them.
package struct SampleProvince: Sendable {
  /// The scales that can be made; at the largest one a city hands in half a million enterprises.
  package static let scales = 1...1000

  private let programme: Programme
  private let cities: [SampleCity]

  /// Creates a province.
  ///
  /// - Parameters:
  ///   - programme: The programme; cities that the sample does not know are left out.
  ///   - seed: Any number; another one gives other enterprises and the same totals.
  ///   - scale: One of `scales`; 1 makes about 4,500 enterprise rows.
  package init(programme: Programme, seed: UInt64 = 1, scale: Int = 1) {
    precondition(SampleProvince.scales.contains(scale), "the scale is one of SampleProvince.scales")
    self.programme = programme
    cities = programme.cities.enumerated().compactMap { place, city in
      guard let plan = CityPlan.all[city.code.rawValue] else { return nil }
      return SampleCity(seed: seed, place: place, city: city, plan: plan, scale: scale)
    }
  }

  /// The number of cities, each with a folder of its own.
  package var count: Int { cities.count }

  /// The settings file `pilotboard.yaml`, which stands beside the folders.
  package var settings: SampleFile {
    SampleFile(
      path: "pilotboard.yaml",
      text: """
        # 示例数据：除试点城市、区域、奖补资金和部分细分行业外，全部内容均为虚构。
        programme: \(SampleText.quoted(programme.id))
        as_of: 2024-12-31
        stage: midterm
        edition: internal
        title: \(SampleText.quoted(programme.title))
        issuer: 示例单位
        notice: 示例数据

        """)
  }

  /// Returns what a city hands in: ten tables, without 奖补明细, which belongs to municipal policies
  /// that these cities' sample does not have.
  ///
  /// - Parameter index: A number from 0 to below `count`, in official order.
  /// - Returns: The folder; it holds a whole city in memory.
  package func folder(at index: Int) -> SampleFolder {
    let city = cities[index]
    let alliance = Alliance(of: city)
    let enterprises = EnterpriseLedger(
      of: city, alliance: alliance, others: cities.filter { $0.place != city.place })
    let platforms = PlatformLedger(of: city, alliance: alliance)
    let funds = FundLedger(
      of: city, enterprises: enterprises.rows, platforms: platforms.platforms)
    var tables = [
      AnnexLedger.cityTable(of: city),
      AnnexLedger.targetTable(of: city, indicators: programme.indicators),
      AnnexLedger.subIndustryTable(of: city), alliance.leadTable, alliance.partnerTable,
      enterprises.table,
    ]
    if !city.plan.quirks.contains(.noModes) {
      tables.append(ModeLedger.table(of: city, alliance: alliance))
    }
    tables += [platforms.table, SolutionLedger.table(of: city, alliance: alliance), funds.table]
    let number = city.place + 1
    return SampleFolder(name: "\(number < 10 ? "0" : "")\(number)-\(city.name)", tables: tables)
  }

  /// Returns a city's folder as CSV files, such as `04-佛山/被改造企业.csv`.
  ///
  /// - Parameter index: A number from 0 to below `count`, in official order.
  /// - Returns: One file for each table.
  package func files(at index: Int) -> [SampleFile] {
    let folder = folder(at: index)
    return folder.tables.map { table in
      SampleFile(path: "\(folder.name)/\(table.name).csv", text: table.csv)
    }
  }

  /// Returns what a city hands in as one workbook, such as `04-佛山.xlsx`, a sheet for each table.
  ///
  /// - Parameter index: A number from 0 to below `count`, in official order.
  /// - Returns: The file's name and the workbook.
  package func workbook(at index: Int) -> (path: String, draft: WorkbookDraft) {
    let folder = folder(at: index)
    let draft = WorkbookDraft(
      properties: WorkbookDraft.Properties(title: "\(folder.name) 示例台账", remark: "示例数据"),
      sheets: folder.tables.map(\.sheet))
    return ("\(folder.name).xlsx", draft)
  }
}
