import Metrics

/// The lead units of a city and the firms around them: the "1+1+N" of each.
struct Alliance: Sendable {
  /// A lead unit.
  struct Lead: Sendable, Hashable {
    var subIndustry: Int
    var name: String
    var code: String
    var kind: LeadKind
    var selectedOn: CalendarDay

    /// The mode that goes with the kind.
    var mode: ModeKind { kind == .supplyChain ? .supplyChain : .industryChain }
  }

  /// A member of a lead unit's consortium.
  struct Partner: Sendable, Hashable {
    var lead: Int
    var name: String
    var code: String
    var role: PartnerRole
  }

  private(set) var leads: [Lead] = []
  private(set) var partners: [Partner] = []
  private let city: SampleCity

  /// Invents a city's lead units and partners.
  init(of city: SampleCity) {
    self.city = city
    var random = city.random(.alliance)
    for place in city.plan.subIndustries.indices {
      let isCrowded = city.plan.quirks.contains(.manyLeads) && place == 0
      let count = isCrowded ? 4 : random.number(in: 1...2)
      for _ in 0..<count { addLead(subIndustry: place, random: &random) }
    }
    let isThin = city.plan.quirks.contains(.thinAlliances)
    for lead in leads.indices {
      let integrators = isThin && lead == 0 ? 0 : random.number(in: 1...2)
      let others = isThin && lead == leads.count - 1 ? 0 : random.number(in: 2...3)
      for _ in 0..<integrators { addPartner(of: lead, .integrator) }
      for _ in 0..<others { addPartner(of: lead, .ecosystem) }
    }
  }

  /// Returns the lead units of a sub-industry; never none for a declared one.
  func leads(of subIndustry: Int) -> [Lead] {
    leads.filter { $0.subIndustry == subIndustry }
  }

  /// Returns the partners of a sub-industry's lead units.
  func partners(of subIndustry: Int) -> [Partner] {
    partners.filter { leads[$0.lead].subIndustry == subIndustry }
  }

  /// The table 数字化牵引单位.
  var leadTable: SampleTable {
    city.table(
      .leadUnits, ["城市代码", "细分行业", "单位名称", "统一社会信用代码", "类型", "遴选公示日期"],
      leads.map { lead in
        [
          city.plan.code, city.plan.subIndustries[lead.subIndustry].name, lead.name, lead.code,
          lead.kind.rawValue, city.plan.style.text(lead.selectedOn),
        ]
      })
  }

  /// The table 产业生态联合体.
  var partnerTable: SampleTable {
    city.table(
      .partners, ["城市代码", "细分行业", "牵引单位", "单位名称", "统一社会信用代码", "角色"],
      partners.map { partner in
        let lead = leads[partner.lead]
        return [
          city.plan.code, city.plan.subIndustries[lead.subIndustry].name, lead.name, partner.name,
          partner.code, partner.role.rawValue,
        ]
      })
  }

  private mutating func addLead(subIndustry: Int, random: inout SampleRandom) {
    let number = leads.count
    let kind: LeadKind = number % 2 == 0 ? .supplyChain : .industryChain
    let product = city.plan.subIndustries[subIndustry].products[0]
    let business = kind == .supplyChain ? "供应链" : "工业互联网"
    let selected = city.start.advanced(by: random.number(in: 30...45))
    leads.append(
      Lead(
        subIndustry: subIndustry,
        name: city.serviceName(number, business: product + business),
        code: city.serviceCode(number), kind: kind,
        selectedOn: SampleCalendar.workday(selected, notBefore: city.start)))
  }

  private mutating func addPartner(of lead: Int, _ role: PartnerRole) {
    let number = partners.count
    partners.append(
      Partner(
        lead: lead, name: city.serviceName(100 + number),
        code: city.serviceCode(100 + number), role: role))
  }
}
