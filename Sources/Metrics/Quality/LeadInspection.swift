/// Enterprises whose lead unit is on no list of the city (DQ-13).
struct EnterpriseLeadInspection: EnterpriseInspection {
  private let names: ListedNames

  init?(scene: QualityScene) {
    guard scene.checks(.unknownLead), !scene.submission.leadUnits.isEmpty else { return nil }
    names = scene.names
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard !row.leadUnit.isEmpty, !names.isListed(place.lead, city: place.city) else { return }
    remarks.addUnlisted(row.leadUnit, row.source, place.city)
  }
}

/// Partners and modes whose lead unit is on no list of the city (DQ-13).
struct LeadInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.unknownLead), !scene.submission.leadUnits.isEmpty else { return }
    var spellings = scene.names.spellings
    let rows =
      scene.submission.partners.map { ($0.leadUnit, $0.source, $0.city) }
      + scene.submission.modes.map { ($0.leadUnit, $0.source, $0.city) }
    for (name, source, code) in rows where !name.isEmpty {
      guard let city = scene.context.places[code] else { continue }
      if !scene.names.isListed(spellings.number(of: name), city: city) {
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
    let sector: ListedNames.Sector
    let lead: Int
  }

  private let scene: QualityScene
  private let settings: QualitySettings
  /// The sub-industries with several lead units.
  private let shared: Set<ListedNames.Sector>
  private var totals: [ListedNames.Sector: Int] = [:]
  private var counts: [Key: (count: Int, first: Int)] = [:]

  init?(scene: QualityScene) {
    guard let settings = scene.settings(of: .leadShare) else { return nil }
    shared = Set(scene.names.leadsBySector.filter { $0.value.count > 1 }.keys)
    if shared.isEmpty { return nil }
    self.scene = scene
    self.settings = settings
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    let sector = ListedNames.Sector(city: place.city, name: place.sector)
    guard !row.leadUnit.isEmpty, shared.contains(sector) else { return }
    totals[sector, default: 0] += 1
    counts[Key(sector: sector, lead: place.lead), default: (0, place.index)].count += 1
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    for (key, entry) in counts.sorted(by: { $0.value.first < $1.value.first }) {
      let total = totals[key.sector] ?? 0
      guard total >= settings.number(.rows),
        entry.count * 100 >= settings.number(.percent) * total
      else { continue }
      let row = scene.submission.enterprises[entry.first]
      let cell = RemarkCell(
        row.source, "lead_unit", city: key.sector.city, theme: String(key.sector.name))
      remarks.add(.leadShare, cell) {
        (
          row.leadUnit,
          "\(row.subIndustry.inQuotes)填有牵引单位的\(total)家企业中，\(entry.count)家的牵引单位是\(row.leadUnit.inQuotes)"
        )
      }
    }
  }
}
