/// Enterprises that are large, of unknown size, of another industry or of an undeclared
/// sub-industry (DQ-09).
struct EligibilityInspection: EnterpriseInspection {
  private let scene: QualityScene
  private let checksSize: Bool
  private var industries: IndustryCodes?
  private let sectors: DeclaredSectors?

  init?(scene: QualityScene) {
    guard
      scene.checks(.largeEnterprise, .sizeUnknown, .otherIndustry, .undeclaredSector)
    else { return nil }
    self.scene = scene
    checksSize = scene.checks(.largeEnterprise, .sizeUnknown)
    industries = scene.settings(of: .otherIndustry).map(IndustryCodes.init)
    sectors = scene.checks(.undeclaredSector) ? DeclaredSectors(scene: scene) : nil
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    if checksSize { inspectSize(row, place, &remarks) }
    if !row.gb4754.isEmpty, industries?.isOutside(row.gb4754) == true {
      let cell = RemarkCell(row.source, "gb4754", city: place.city, theme: row.gb4754)
      remarks.add(.otherIndustry, cell) {
        (row.gb4754, "国民经济行业代码\(row.gb4754.inQuotes)不属于制造业")
      }
    }
    if let sectors, !sectors.isDeclared(place.sector, city: place.city) {
      sectors.tell(row.subIndustry, row.source, place.city, &remarks)
    }
  }

  private func inspectSize(
    _ row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    let isLarge = SizeStandard.isLarge(
      employees: row.employees, revenue: row.revenue, stated: row.size,
      conditions: scene.programme.counting)
    switch isLarge {
    case true?:
      let hasFigures = (row.employees.value ?? 0) > 0 && (row.revenue.value ?? .zero) > .zero
      let column = hasFigures ? "employees" : "size"
      remarks.add(.largeEnterprise, RemarkCell(row.source, column, city: place.city)) {
        guard hasFigures, let employees = row.employees.value, let revenue = row.revenue.value
        else { return (EnterpriseSize.large.rawValue, "企业规模为大型，本行不计入") }
        return (
          String(employees), "从业人员\(employees)人、营业收入\(revenue.wanText)万元，属于大型企业，本行不计入"
        )
      }
    case nil where row.size.isMissing:
      remarks.add(.sizeUnknown, RemarkCell(row.source, "size", city: place.city)) {
        ("", "从业人员、营业收入和企业规模都不全，无法核对是否为中小企业")
      }
    case nil, false?: break  // a size that cannot be read is an issue of its own
    }
  }
}

/// Industry codes of GB/T 4754 and whether they lie outside manufacturing.
struct IndustryCodes {
  private let divisions: ClosedRange<Int>
  private var known: [ByteText: Bool] = [:]

  init(_ settings: QualitySettings) {
    let first = settings.number(.from)
    divisions = first...max(first, settings.number(.to))
  }

  /// Returns whether all codes of a cell lie outside; a text without a code does not.
  mutating func isOutside(_ text: String) -> Bool {
    if let known = known[ByteText(text)] { return known }
    var outside = false
    for part in text.split(whereSeparator: { "、,，;；/／ ".contains($0) }) {
      guard let division = IndustryCodes.division(of: String(part)) else { continue }
      outside = !divisions.contains(division)
      if !outside { break }
    }
    known[ByteText(text)] = outside
    return outside
  }

  /// The two-digit code at the beginning of `C3421` or `34`; 0 for a letter of another section,
  /// nil where there is no code.
  private static func division(of text: String) -> Int? {
    var rest = Substring(NormalName.code(text))
    var isOther = false
    if let letter = rest.first, ("A"..."T").contains(letter) {
      isOther = letter != "C"
      rest.removeFirst()
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 2, digits.count <= 4, digits.count == rest.count else { return nil }
    return isOther ? 0 : Int(digits.prefix(2))
  }
}

/// The sub-industries that cities declared.
struct DeclaredSectors {
  let scene: QualityScene

  /// Returns whether a sub-industry is declared, or its city handed in no sub-industry at all.
  func isDeclared(_ sector: Int, city: Int) -> Bool {
    scene.names.isDeclared(sector, city: city)
  }

  /// Says that a sub-industry is not declared; of a missing one nothing is said.
  func tell(
    _ name: String, _ source: SourceReference, _ city: Int, isCounted: Bool = true,
    _ remarks: inout RemarkCollector
  ) {
    if name.isEmpty { return }
    let cell = RemarkCell(source, "sub_industry", city: city, theme: NormalName.of(name))
    remarks.add(.undeclaredSector, cell) {
      let names = scene.context.declared[city].map(\.name)
      let declared = names.prefix(8).joined(separator: "、") + (names.count > 8 ? "等" : "")
      let outcome = isCounted ? "，本行不计入" : ""
      return (
        name, "\(name.inQuotes)不在\(scene.cityName(city))申报的细分行业之内\(outcome)；申报的是：\(declared)"
      )
    }
  }
}

/// Sub-industries of the other tables (DQ-09).
struct SectorInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    if scene.checks(.undeclaredSector) { inspectSectors(&remarks) }
    guard let settings = scene.settings(of: .otherIndustry) else { return }
    var industries = IndustryCodes(settings)
    for row in scene.submission.subIndustries {
      guard let city = scene.context.places[row.city], industries.isOutside(row.gb4754) else {
        continue
      }
      remarks.add(.otherIndustry, RemarkCell(row.source, "gb4754", city: city)) {
        (row.gb4754, "国民经济行业代码\(row.gb4754.inQuotes)不属于制造业")
      }
    }
  }

  private func inspectSectors(_ remarks: inout RemarkCollector) {
    let submission = scene.submission
    let named =
      submission.leadUnits.map { ($0.subIndustry, $0.source, $0.city) }
      + submission.partners.map { ($0.subIndustry, $0.source, $0.city) }
    let counted =
      submission.modes.map { ($0.subIndustry, $0.source, $0.city) }
      + submission.platforms.map { ($0.subIndustry, $0.source, $0.city) }
      + submission.solutions.map { ($0.subIndustry, $0.source, $0.city) }
    let sectors = DeclaredSectors(scene: scene)
    var spellings = scene.names.spellings
    for (rows, isCounted) in [(named, false), (counted, true)] {
      for (name, source, code) in rows {
        guard let city = scene.context.places[code],
          !sectors.isDeclared(spellings.number(of: name), city: city)
        else { continue }
        sectors.tell(name, source, city, isCounted: isCounted, &remarks)
      }
    }
  }
}

/// Credit codes whose registering authority is elsewhere (DQ-10).
struct RegionInspection: EnterpriseInspection {
  private let scene: QualityScene
  /// The first four digits of each city's code, by place.
  private let prefixes: [[UInt8]]

  init?(scene: QualityScene) {
    guard scene.checks(.otherRegion) else { return nil }
    self.scene = scene
    prefixes = scene.programme.cities.map { Array($0.code.rawValue.utf8.prefix(4)) }
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    let code = row.creditCode
    // Only codes of the market's own authority tell where a firm is registered.
    guard code.isLegal, code.character(0) == UInt8(ascii: "9") else { return }
    if prefixes[place.city].enumerated().allSatisfy({ code.character($0 + 2) == $1 }) { return }
    // Authorities of the state and of a province end in 00: they register firms of every city.
    if code.character(4) == UInt8(ascii: "0"), code.character(5) == UInt8(ascii: "0") { return }
    remarks.add(.otherRegion, RemarkCell(row.source, "uscc", city: place.city)) {
      let authority = String(code.text.dropFirst(2).prefix(6))
      return (
        code.text, "信用代码中的登记机关代码为\(authority)，不属于\(scene.cityName(place.city))，请确认企业在本市"
      )
    }
  }
}
