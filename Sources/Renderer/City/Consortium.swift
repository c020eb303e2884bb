import Metrics

/// A lead unit with the members of its consortium and the enterprises that chose it.
///
/// The notice (二) asks for "1+1+N": one lead unit, one class of integrators, and firms of the
/// industry's ecosystem.
struct Consortium: Sendable {
  /// The lead unit's place in `Submission.leadUnits`.
  var lead: Int
  /// The places of the members in `Submission.partners`, by role.
  var integrators: [Int] = []
  var ecosystem: [Int] = []
  /// Members whose role is missing or unreadable.
  var unclear: [Int] = []
  /// The enterprises of the sub-industry that name the lead unit.
  var served = 0
  /// Those of them that count.
  var counted = 0

  /// The classes of members that are missing, in words.
  var missing: [String] {
    (integrators.isEmpty ? ["缺集成服务企业"] : []) + (ecosystem.isEmpty ? ["缺产业生态企业"] : [])
      + (unclear.isEmpty ? [] : ["\(unclear.count)家未注明角色"])
  }
}

/// The consortia of a city, and what belongs to none of them.
struct Consortia: Sendable {
  /// One for each row of 数字化牵引单位, in input order.
  var all: [Consortium]
  /// Places of members in `Submission.partners` whose lead unit is not listed.
  var orphans: [Int] = []
  /// Enterprises that name no lead unit.
  var withoutLead = 0
  /// Enterprises that name a lead unit that is not listed for their sub-industry.
  var withForeignLead = 0

  private struct Key: Hashable {
    var sector: ByteText
    var unit: ByteText

    init(_ sector: String, _ unit: String) {
      self.sector = ByteText(NormalName.of(sector))
      self.unit = ByteText(NormalName.of(unit))
    }
  }

  /// Brings lead units, members and enterprises together by sub-industry and the lead unit's name.
  ///
  /// - Parameters:
  ///   - rows: The rows of a city, or of one of its sub-industries.
  ///   - assessment: The assessment that the places refer to.
  init(rows: CityRows, assessment: Assessment) {
    let submission = assessment.submission
    all = rows.leadUnits.map { Consortium(lead: $0) }
    var places: [Key: Int] = [:]
    for (place, row) in rows.leadUnits.enumerated() {
      let lead = submission.leadUnits[row]
      let key = Key(lead.subIndustry, lead.unit)
      if places[key] == nil { places[key] = place }
    }
    for row in rows.partners {
      let partner = submission.partners[row]
      guard let place = places[Key(partner.subIndustry, partner.leadUnit)] else {
        orphans.append(row)
        continue
      }
      switch partner.role.value {
      case .integrator: all[place].integrators.append(row)
      case .ecosystem: all[place].ecosystem.append(row)
      case nil: all[place].unclear.append(row)
      }
    }
    for row in rows.enterprises {
      let enterprise = submission.enterprises[row]
      guard !enterprise.leadUnit.isEmpty else {
        withoutLead += 1
        continue
      }
      guard let place = places[Key(enterprise.subIndustry, enterprise.leadUnit)] else {
        withForeignLead += 1
        continue
      }
      all[place].served += 1
      if assessment.enterpriseVerdicts[row].isCounted { all[place].counted += 1 }
    }
  }
}
