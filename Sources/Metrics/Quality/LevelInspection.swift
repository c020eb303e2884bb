/// Levels after the work that are missing, too low or not raised, and editions that no longer hold
/// (DQ-07, DQ-08).
struct LevelInspection: EnterpriseInspection {
  private let minimum: Int
  private let edition: QualitySettings?

  init?(scene: QualityScene) {
    guard
      scene.checks(.levelMissing, .levelLow, .levelUnraised, .levelBefore, .oldEdition),
      !scene.programme.isSubsidy
    else { return nil }
    minimum = scene.programme.counting.minimumLevel
    edition = scene.settings(of: .oldEdition)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    inspectEdition(row, place, &remarks)
    guard row.isClaimed else { return }
    let cell = RemarkCell(row.source, "level_after", city: place.city)
    guard let after = row.levelAfter.value else {
      guard row.levelAfter.isMissing else { return }
      return remarks.add(.levelMissing, cell) { ("", "已验收，但未填改造后等级，本行不计入") }
    }
    if after < minimum {
      return remarks.add(.levelLow, cell) {
        (level(after), "改造后等级为\(level(after))，低于\(level(minimum))，本行不计入")
      }
    }
    guard let before = row.levelBefore.value else { return }
    if after <= before {
      remarks.add(.levelUnraised, cell) {
        (level(after), "改造后等级（\(level(after))）没有高于改造前等级（\(level(before))）")
      }
    } else if before >= minimum {
      let cell = RemarkCell(row.source, "level_before", city: place.city)
      remarks.add(.levelBefore, cell) {
        (level(before), "改造前等级已为\(level(before))，改造前可能已经达标")
      }
    }
  }

  private func inspectEdition(
    _ row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard let edition, let since = edition.since, !row.edition.isEmpty,
      let day = row.assessedOn.value, day.earliest >= since
    else { return }
    let stated = NormalName.of(row.edition)
    guard edition.words.contains(where: { stated.contains(NormalName.of($0)) }) else { return }
    remarks.add(.oldEdition, RemarkCell(row.source, "edition", city: place.city)) {
      (row.edition, "\(day.quoted)的评测采用\(row.edition.inQuotes)，\(since)起应按新版本评测")
    }
  }

  private func level(_ number: Int) -> String {
    let names = ["一级", "二级", "三级", "四级"]
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }
}
