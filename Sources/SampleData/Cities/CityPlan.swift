/// What a city of the sample promises, what it has done at the ends of both years, and how it
/// fills in its ledgers.
///
/// Targets and results are invented; sub-industries are published ones where a city's are known.
struct CityPlan: Sendable {
  /// The six digits of the programme's city.
  var code: String
  /// The day of approval; nil where the city leaves it blank.
  var approvedOn: String?
  /// Districts with the codes that credit codes carry; towns where a city has no districts.
  var districts: [District]
  /// The sub-industries in declared order.
  var subIndustries: [SubIndustryPlan]
  /// 改造中小企业数量.
  var enterprises: Figures
  /// 支持产业链/供应链数字化转型模式数量.
  var modes: Figures
  /// 培育产业链供应链数字化转型平台项目数量.
  var platforms: Figures
  /// 打造数字化解决方案数量.
  var solutions: Figures
  /// The investment of an enterprise in the city's targets, in 万元.
  var targetPrice = 45
  /// How the investment of its enterprises compares with the usual, in thousandths.
  var price = 1000
  /// The provincial grant to an enterprise, in per cent of its investment, up to 20 万元.
  var grantPercent = 25
  /// How acceptances spread over a year.
  var pace = Pace.steady
  /// The part of the first tranche that is arranged for enterprises, in per cent.
  var transformationShare = 82
  /// How the city writes dates, levels and money.
  var style = CellStyle()
  /// What is peculiar about the city's ledgers.
  var quirks: Set<Quirk> = []

  /// A district with the six digits of its registering authority.
  struct District: Sendable, Hashable {
    var name: String
    var code: String
  }

  /// Something that a reviewer should find.
  enum Quirk: Sendable {
    /// The table of modes is not handed in.
    case noModes
    /// There is no target for platforms.
    case noPlatformTarget
    /// A sub-industry has more lead units than the programme has in mind.
    case manyLeads
    /// A consortium without an integrator, and one without ecosystem firms.
    case thinAlliances
    /// A platform is built by somebody who leads nothing.
    case foreignPlatform
    /// Cells that cannot be read, or only with a doubt.
    case badCells
    /// A column that the contract does not know.
    case extraColumn
    /// Money is arranged by the municipality too.
    case municipalMatch
  }

  /// The day from which contracts count.
  var start: String { approvedOn ?? "2023-10-11" }
}

/// Targets and counted results at the ends of 2024 and 2025, both cumulative.
struct Figures: Sendable, Hashable {
  /// The target at the end of 2024.
  var target2024: Int
  /// The target at the end of 2025.
  var target2025: Int
  /// What counts at the end of 2024.
  var counted2024: Int
  /// What counts at the end of 2025.
  var counted2025: Int

  init(_ target2024: Int, _ target2025: Int, counted counted2024: Int, _ counted2025: Int) {
    self.target2024 = target2024
    self.target2025 = target2025
    self.counted2024 = counted2024
    self.counted2025 = counted2025
  }
}

/// A declared sub-industry.
struct SubIndustryPlan: Sendable, Hashable {
  /// The name as declared.
  var name: String
  /// The industry code of GB/T 4754.
  var gb4754: String
  /// What its enterprises make, for their names.
  var products: [String]
  /// The year in which its first enterprise counts.
  var opens: Int

  init(_ name: String, _ gb4754: String, _ products: [String], opens: Int = 2024) {
    self.name = name
    self.gb4754 = gb4754
    self.products = products
    self.opens = opens
  }
}
