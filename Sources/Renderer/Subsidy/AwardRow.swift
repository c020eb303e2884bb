import Metrics

/// Writes awards as rows of the ledger and of an item's table.
struct AwardRow: Sendable {
  let dossier: SubsidyDossier
  let places: AwardPlaces
  private let itemNames: [String: (name: String, href: String)]

  init(_ dossier: SubsidyDossier, _ places: AwardPlaces) {
    self.dossier = dossier
    self.places = places
    var names: [String: (name: String, href: String)] = [:]
    for total in dossier.overview.items {
      let href = total.total.rows > 0 ? SubsidyPath.item(total.item.key) : ""
      for spelling in [total.item.key, total.item.name] + total.item.aliases {
        names[NormalName.of(spelling)] = (total.item.name, href)
      }
    }
    itemNames = names
  }

  /// Returns the names of a row.
  func context(_ row: Int) -> TemplateContext {
    let award = dossier.awards[row]
    let item = itemNames[NormalName.of(award.item)]
    let sum = (award.central.value ?? .zero) + (award.municipal.value ?? .zero)
    let isStated = award.central.value != nil || award.municipal.value != nil
    let kind = [award.pilotClass.value?.rawValue, award.grade.value?.rawValue]
      .compactMap(\.self).joined(separator: "、")
    return [
      "anchor": .text(AwardPlaces.anchor(row)),
      "recipient": .text(award.recipient.isEmpty ? Figures.missing : award.recipient),
      "code": .text(award.creditCode.text),
      "item": .text(item?.name ?? AwardRow.unknown(award.item)), "itemHref": .optional(item?.href),
      "pilotClass": .text(kind), "project": .text(award.project),
      "base": .text(AwardRow.money(award.base)),
      "count": .text(award.count.value.map { String($0) } ?? ""),
      "central": .text(AwardRow.money(award.central)),
      "municipal": .text(AwardRow.money(award.municipal)),
      "sum": .text(isStated ? Figures.wan(sum) : Figures.missing),
      "days": .list(AwardRow.days(of: award)), "verdicts": .list(verdicts(row)),
      "source": .text(dossier.source(award.source)),
    ]
  }

  private static func unknown(_ item: String) -> String {
    item.isEmpty ? Figures.missing : "\(item)（政策未列）"
  }

  /// A blank cell is usual where the item gives no such money.
  private static func money(_ cell: Reported<Money>) -> String {
    switch cell {
    case .value(let money): Figures.wan(money)
    case .missing: ""
    case .unreadable: "无法识别"
    }
  }

  private static func day(_ cell: Reported<ReportedDay>) -> String {
    switch cell {
    case .value(let day):
      day.isMonth ? String(day.day.description.dropLast(3)) : day.day.description
    case .missing: ""
    case .unreadable: "无法识别"
    }
  }

  /// The days that are given, in the order of the procedure.
  private static func days(of award: AwardRecord) -> [TemplateContext] {
    let publicity = [award.publicityFrom, award.publicityTo].map(day)
    let days = [
      ("验收", day(award.acceptedOn)), ("认定", day(award.recognisedOn)),
      ("公示", publicity.contains { !$0.isEmpty } ? publicity.joined(separator: "至") : ""),
      ("批准", day(award.approvedOn)), ("拨付", day(award.paidOn)),
    ]
    return days.filter { !$0.1.isEmpty }.map { ["dayName": .text($0.0), "day": .text($0.1)] }
  }

  /// The findings that rest on the row, one for each rule.
  private func verdicts(_ row: Int) -> [TemplateContext] {
    var seen: Set<String> = []
    return (dossier.findings[row] ?? []).filter { seen.insert($0.rule).inserted }.map {
      [
        "rule": .text($0.rule), "severity": .text($0.severity.rawValue),
        "severityWords": .text($0.severity.words),
        "findingHref": .text("\(SitePath.findings)#\(FindingTable.anchor(of: $0.rule))"),
      ]
    }
  }
}
