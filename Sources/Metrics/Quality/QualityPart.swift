/// Checks that are made in one go beside the others, about as much work as each of them.
package enum QualityPart: Sendable, CaseIterable {
  // The longest first, so that threads end together.
  case names, places, claims, figures, tables

  /// The checks over enterprise rows.
  func inspections(_ scene: QualityScene) -> [any EnterpriseInspection] {
    let candidates: [(any EnterpriseInspection)?] =
      switch self {
      case .claims: [CodeClaims(scene: scene), ContractClaims(scene: scene)]
      case .names: [NameClaims(scene: scene), EnterpriseTextInspection(scene: scene)]
      case .figures:
        [
          AmountPattern(scene: scene), EnterpriseMoneyInspection(scene: scene),
          UnitSlipInspection(scene: scene), DayInspection(scene: scene),
        ]
      case .places:
        [
          PeriodInspection(scene: scene), DateOrderInspection(scene: scene),
          LevelInspection(scene: scene), EligibilityInspection(scene: scene),
          RegionInspection(scene: scene), EnterpriseLeadInspection(scene: scene),
          LeadShareInspection(scene: scene),
        ]
      case .tables: []
      }
    return candidates.compactMap(\.self)
  }

  /// The checks over the smaller tables.
  func tableInspections(_ scene: QualityScene) -> [any TableInspection] {
    guard self == .tables else { return [] }
    return [
      PaymentInspection(scene: scene), ProductPeriodInspection(scene: scene),
      StepOrderInspection(scene: scene), SectorInspection(scene: scene),
      AwardAmountInspection(scene: scene), LeadInspection(scene: scene),
      PlatformMoneyInspection(scene: scene), NameInspection(scene: scene),
      TextInspection(scene: scene), TargetInspection(scene: scene),
      CityFundInspection(scene: scene),
    ]
  }

  /// Looks at every enterprise row once, with all checks.
  func look(
    _ scene: QualityScene, _ inspections: inout [any EnterpriseInspection],
    _ remarks: inout RemarkCollector
  ) {
    var spellings = scene.names.spellings
    let hasNames = self == .places
    var cities = CityPlaces(scene.context)
    scene.submission.enterprises.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for index in rows.indices {
        let row = EnterpriseRow(first + index)
        guard let city = cities.place(of: row.city) else { continue }
        let place = RowPlace(
          index: index, city: city,
          sector: hasNames ? spellings.number(of: row.subIndustry) : 0,
          lead: hasNames ? spellings.number(of: row.leadUnit) : 0)
        for number in inspections.indices { inspections[number].look(at: row, place, &remarks) }
      }
    }
    for number in inspections.indices { inspections[number].finish(&remarks) }
  }
}
