/// The lead units and partners that cities handed in, by comparable name.
struct ListedUnits {
  /// The lead units of each city by comparable name, by place; empty where none was handed in.
  private(set) var leads: [Set<String>]
  /// The lead units of each city and sub-industry.
  private(set) var leadsBySector: [SectorKey: Set<String>] = [:]
  private var partners: [Set<String>]

  init(scene: QualityScene) {
    let none = [Set<String>](repeating: [], count: scene.programme.cities.count)
    leads = none
    partners = none
    for row in scene.submission.leadUnits {
      guard let city = scene.context.places[row.city], !row.unit.isEmpty else { continue }
      let name = NormalName.of(row.unit)
      leads[city].insert(name)
      leadsBySector[SectorKey(city, row.subIndustry), default: []].insert(name)
    }
    for row in scene.submission.partners {
      guard let city = scene.context.places[row.city] else { continue }
      partners[city].insert(NormalName.of(row.unit))
    }
  }

  /// Returns whether a unit is a lead or a partner of the city, or the city listed none.
  func isListed(_ name: String, city: Int) -> Bool {
    leads[city].isEmpty || leads[city].contains(name) || partners[city].contains(name)
  }
}

/// A sub-industry of a city.
struct SectorKey: Hashable {
  let city: Int
  let sector: String

  init(_ city: Int, _ sector: String) {
    self.city = city
    self.sector = NormalName.of(sector)
  }
}

/// Enterprises whose lead unit is on no list of the city (DQ-13).
struct EnterpriseLeadInspection: EnterpriseInspection {
  private let scene: QualityScene
  private let units: ListedUnits
  /// What was found for a spelling, by city: many rows share one.
  private var known: [[String: Bool]]

  init?(scene: QualityScene) {
    guard scene.checks(.unknownLead), !scene.submission.leadUnits.isEmpty else { return nil }
    self.scene = scene
    units = ListedUnits(scene: scene)
    known = [[String: Bool]](repeating: [:], count: scene.programme.cities.count)
  }

  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard !row.leadUnit.isEmpty else { return }
    let isListed: Bool
    if let listed = known[place.city][row.leadUnit] {
      isListed = listed
    } else {
      isListed = units.isListed(NormalName.of(row.leadUnit), city: place.city)
      known[place.city][row.leadUnit] = isListed
    }
    if !isListed { remarks.addUnlisted(row.leadUnit, row.source, place.city) }
  }
}

/// Partners and modes whose lead unit is on no list of the city (DQ-13).
struct LeadInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.unknownLead), !scene.submission.leadUnits.isEmpty else { return }
    let units = ListedUnits(scene: scene)
    let rows =
      scene.submission.partners.map { ($0.leadUnit, $0.source, $0.city) }
      + scene.submission.modes.map { ($0.leadUnit, $0.source, $0.city) }
    for (name, source, code) in rows where !name.isEmpty {
      guard let city = scene.context.places[code] else { continue }
      if !units.isListed(NormalName.of(name), city: city) {
        remarks.addUnlisted(name, source, city)
      }
    }
  }
}

extension RemarkCollector {
  fileprivate mutating func addUnlisted(
    _ name: String, _ source: SourceReference, _ city: Int
  ) {
    let cell = RemarkCell(source, "lead_unit", city: city, theme: NormalName.of(name))
    add(.unknownLead, cell) { (name, "\(name.inQuotes)不在该市报送的数字化牵引单位和联合体名单之内") }
  }
}

/// One lead unit with nearly all enterprises of a sub-industry that has several (DQ-15).
struct LeadShareInspection: EnterpriseInspection {
  private struct Key: Hashable {
    let sector: SectorKey
    let lead: String
  }

  private let scene: QualityScene
  private let settings: QualitySettings
  private let units: ListedUnits
  private var totals: [SectorKey: Int] = [:]
  private var counts: [Key: (count: Int, first: Int)] = [:]

  init?(scene: QualityScene) {
    guard let settings = scene.settings(of: .leadShare), !scene.submission.leadUnits.isEmpty else {
      return nil
    }
    self.scene = scene
    self.settings = settings
    units = ListedUnits(scene: scene)
  }

  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard !row.leadUnit.isEmpty else { return }
    let sector = SectorKey(place.city, row.subIndustry)
    guard let leads = units.leadsBySector[sector], leads.count > 1 else { return }
    totals[sector, default: 0] += 1
    let key = Key(sector: sector, lead: NormalName.of(row.leadUnit))
    counts[key, default: (0, place.index)].count += 1
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    for (key, entry) in counts.sorted(by: { $0.value.first < $1.value.first }) {
      let total = totals[key.sector] ?? 0
      guard total >= settings.number(.rows),
        entry.count * 100 >= settings.number(.percent) * total
      else { continue }
      let row = scene.submission.enterprises[entry.first]
      let cell = RemarkCell(
        row.source, "lead_unit", city: key.sector.city, theme: key.sector.sector)
      remarks.add(.leadShare, cell) {
        (
          row.leadUnit,
          "\(row.subIndustry.inQuotes)填有牵引单位的\(total)家企业中，\(entry.count)家的牵引单位是\(row.leadUnit.inQuotes)"
        )
      }
    }
  }
}
