/// A column of some table; columns of one key hold the same kind of thing in every table.
enum ColumnKey: UInt8, Sendable, CaseIterable, Hashable {
  case cityCode
  case city
  case region
  case approvedOn
  case award
  case received
  case indicator
  case target2024
  case target2025
  case target2026
  case targetUnit
  case subIndustry
  case gb4754
  case districts
  case output2022
  case outputAboveScale2022
  case smesAboveScale
  case smesBelowScale
  case keySMEs
  case demonstrations
  case carriers
  case supply
  case titles
  case unit
  case uscc
  case kind
  case selectedOn
  case leadUnit
  case role
  case district
  case enterprise
  case employees
  case revenue
  case size
  case tier
  case mode
  case links
  case contractNumber
  case contractOn
  case completedOn
  case acceptedOn
  case acceptance
  case levelBefore
  case levelAfter
  case investment
  case software
  case equipment
  case grantProvincial
  case grantMunicipal
  case selfPaid
  case discount
  case remark
  case formedOn
  case platform
  case owner
  case launchedOn
  case grant
  case connected
  case solution
  case provider
  case releasedOn
  case adopters
  case light
  case domestic
  case date
  case source
  case flow
  case use
  case amount
  case payee
  case document
  case item
  case recipient
  case pilotClass
  case grade
  case project
  case base
  case count
  case central
  case municipal
  case recognisedOn
  case publicityFrom
  case publicityTo
  case paidOn
  case approvalNumber
  case publicisedOn
  case selfEvaluatedFirstOn
  case selfEvaluatedSecondOn
  case midtermEvaluatedOn
  case finalEvaluatedOn
  case evaluationResult
  case measure
  case assessedOn
  case edition
  case category
  case appliedOn
  case recommendedOn
  case reviewedOn
  case recheckedOn

  /// The number of keys.
  static let total = allCases.count

  /// The place in tables that hold one entry for each key.
  var index: Int { Int(rawValue) }

  /// Returns the column that holds the targets for a year's end; nil where there is none.
  static func target(of year: Int) -> ColumnKey? {
    allCases.first { $0.name == "target_\(year)" }
  }

  /// The English key that files carry.
  var name: String {
    switch self {
    case .cityCode: "city_code"
    case .city: "city"
    case .region: "region"
    case .approvedOn: "approved_on"
    case .award: "award"
    case .received: "received"
    case .indicator: "indicator"
    case .target2024: "target_2024"
    case .target2025: "target_2025"
    case .target2026: "target_2026"
    case .targetUnit: "unit"
    case .subIndustry: "sub_industry"
    case .gb4754: "gb4754"
    case .districts: "districts"
    case .output2022: "output_2022"
    case .outputAboveScale2022: "output_above_scale_2022"
    case .smesAboveScale: "smes_above_scale"
    case .smesBelowScale: "smes_below_scale"
    case .keySMEs: "key_smes"
    case .demonstrations: "demonstrations"
    case .carriers: "carriers"
    case .supply: "supply"
    case .titles: "titles"
    case .unit: "unit"
    case .uscc: "uscc"
    case .kind: "kind"
    case .selectedOn: "selected_on"
    case .leadUnit: "lead_unit"
    case .role: "role"
    case .district: "district"
    case .enterprise: "enterprise"
    case .employees: "employees"
    case .revenue: "revenue"
    case .size: "size"
    case .tier: "tier"
    case .mode: "mode"
    case .links: "links"
    case .contractNumber: "contract_no"
    case .contractOn: "contract_on"
    case .completedOn: "completed_on"
    case .acceptedOn: "accepted_on"
    case .acceptance: "acceptance"
    case .levelBefore: "level_before"
    case .levelAfter: "level_after"
    case .investment: "investment"
    case .software: "software"
    case .equipment: "equipment"
    case .grantProvincial: "grant_provincial"
    case .grantMunicipal: "grant_municipal"
    case .selfPaid: "self_paid"
    case .discount: "discount"
    case .remark: "remark"
    case .formedOn: "formed_on"
    case .platform: "platform"
    case .owner: "owner"
    case .launchedOn: "launched_on"
    case .grant: "grant"
    case .connected: "connected"
    case .solution: "solution"
    case .provider: "provider"
    case .releasedOn: "released_on"
    case .adopters: "adopters"
    case .light: "light"
    case .domestic: "domestic"
    case .date: "date"
    case .source: "source"
    case .flow: "flow"
    case .use: "use"
    case .amount: "amount"
    case .payee: "payee"
    case .document: "document"
    case .item: "item"
    case .recipient: "recipient"
    case .pilotClass: "class"
    case .grade: "grade"
    case .project: "project"
    case .base: "base"
    case .count: "count"
    case .central: "central"
    case .municipal: "municipal"
    case .recognisedOn: "recognised_on"
    case .publicityFrom: "publicity_from"
    case .publicityTo: "publicity_to"
    case .paidOn: "paid_on"
    case .approvalNumber: "approval_no"
    case .publicisedOn: "publicised_on"
    case .selfEvaluatedFirstOn: "self_evaluated_2024"
    case .selfEvaluatedSecondOn: "self_evaluated_2025"
    case .midtermEvaluatedOn: "midterm_evaluated_on"
    case .finalEvaluatedOn: "final_evaluated_on"
    case .evaluationResult: "evaluation_result"
    case .measure: "measure"
    case .assessedOn: "assessed_on"
    case .edition: "edition"
    case .category: "category"
    case .appliedOn: "applied_on"
    case .recommendedOn: "recommended_on"
    case .reviewedOn: "reviewed_on"
    case .recheckedOn: "rechecked_on"
    }
  }
}
