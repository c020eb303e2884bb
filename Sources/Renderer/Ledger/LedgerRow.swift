import Metrics

/// Writes rows of the ledger of enterprises.
struct LedgerRow: Sendable {
  private let dossier: CityDossier
  private let reasonNames: [ExclusionReason: String]

  init(_ dossier: CityDossier) {
    self.dossier = dossier
    var names: [ExclusionReason: String] = [:]
    for condition in dossier.programme.counting.conditions {
      names[condition.reason] = condition.name
    }
    reasonNames = names
  }

  /// Returns the names of one row.
  ///
  /// - Parameters:
  ///   - row: The row's place in `Submission.enterprises`.
  ///   - number: The row's number within the city's ledger, from 1.
  /// - Returns: The names of the template's row.
  func context(_ row: Int, number: Int) -> TemplateContext {
    let record = dossier.submission.enterprises[row]
    let verdict = dossier.assessment.enterpriseVerdicts[row]
    let state = LedgerState(verdict)
    return [
      "anchor": .text(LedgerPages.anchor(row)), "number": .text(String(number)),
      "name": .text(LedgerRow.name(record)),
      "code": .text(
        record.creditCode.isEmpty ? Figures.missing : PersonalNumber.printed(record.creditCode)),
      "checkIsWrong": .flag(record.creditCode.isLegal && !record.creditCode.hasValidCheck),
      "sector": .text(SectorFacts.text(record.subIndustry)), "district": .text(record.district),
      "contract": .text(Figures.day(record.contractOn)),
      "completed": .text(Figures.day(record.completedOn)),
      "accepted": .text(Figures.day(record.acceptedOn)), "acceptance": .text(acceptance(record)),
      "levels": .text(LedgerRow.levels(record)),
      "investment": .text(Figures.wan(record.investment)), "state": .text(state.words),
      "stateClass": .text(state.className), "reasons": .list(verdict.reasons.map(reason)),
      "note": .text(note(record, verdict)), "instead": .optional(instead(verdict)),
      "source": .text(dossier.source(record.source)),
    ]
  }

  /// Returns a name for a row, also where none was handed in.
  static func name(_ record: EnterpriseRecord) -> String {
    record.enterprise.isEmpty ? "未填企业名称" : PersonalNumber.masked(record.enterprise)
  }

  /// Returns the levels before and after the work: `一级→二级`.
  static func levels(_ record: EnterpriseRecord) -> String {
    func name(_ level: Reported<Int>) -> String {
      level.value.map(LevelName.of) ?? Figures.missing
    }
    return "\(name(record.levelBefore))→\(name(record.levelAfter))"
  }

  /// The conclusion, where it does not go without saying beside an acceptance date.
  private func acceptance(_ record: EnterpriseRecord) -> String {
    switch record.acceptance {
    case .value(.passed): record.acceptedOn.value == nil ? "通过" : ""
    case .value(let other): other.rawValue
    case .missing: ""
    case .unreadable: "结论无法识别"
    }
  }

  private func reason(_ reason: ExclusionReason) -> TemplateContext {
    [
      "reason": .text(reasonNames[reason] ?? reason.rawValue),
      "reasonHref": .text(SitePath.definition(of: reason)),
    ]
  }

  /// What no reason of the programme says: why a row is not reported, or that it has no name.
  private func note(_ record: EnterpriseRecord, _ verdict: EnterpriseVerdict) -> String {
    if verdict.isCounted { return verdict.sizeIsUnknown ? "企业规模未报，请核对" : "" }
    if verdict.isReported { return record.enterprise.isEmpty ? "未填企业名称" : "" }
    switch record.acceptance {
    case .value(.failed): return "验收不通过"
    case .value(.pending): return "未验收"
    case .unreadable: return "验收结论无法识别"
    case .value(.passed), .missing:
      guard let day = record.acceptedOn.value?.day else { return "无验收日期" }
      return day > dossier.asOf ? "验收日期晚于数据日期" : "未验收"
    }
  }

  /// The row that counts in place of a duplicate, wherever it stands.
  private func instead(_ verdict: EnterpriseVerdict) -> TemplateContext? {
    guard let row = verdict.countedInstead,
      let href = LedgerPages.path(of: row, in: dossier.assessment)
    else { return nil }
    let other = dossier.submission.enterprises[row]
    let isElsewhere = other.city != dossier.code
    let city = isElsewhere ? dossier.report.cityName(other.city) : ""
    return [
      "insteadText": .text("已由\(city)“\(LedgerRow.name(other))”计入"), "insteadHref": .text(href),
    ]
  }
}

/// The state of an enterprise row: counted, reported but not counted, or not reported.
enum LedgerState: Sendable {
  case counted, excluded, notReported

  init(_ verdict: EnterpriseVerdict) {
    self = verdict.isCounted ? .counted : verdict.isReported ? .excluded : .notReported
  }

  var words: String {
    switch self {
    case .counted: "计入"
    case .excluded: "未计入"
    case .notReported: "未申报"
    }
  }

  var className: String {
    switch self {
    case .counted: "counted"
    case .excluded: "excluded"
    case .notReported: "not-reported"
    }
  }
}
