import Metrics

/// What a project costs and who pays for it; both sums come out exactly.
struct ProjectCost: Sendable, Hashable {
  var investment: Money
  var software: Money
  var equipment: Money
  var grantProvincial: Money
  var grantMunicipal: Money
  var selfPaid: Money
  var discount: Money

  /// The investment of enterprises in steps of a twentieth, in 万元: many small, few large.
  private static let quantiles = [
    8, 12, 15, 18, 20, 22, 25, 28, 30, 33, 36, 40, 44, 48, 54, 60, 68, 82, 105, 140, 210,
  ]

  /// Draws a cost.
  ///
  /// - Parameters:
  ///   - plan: The city: its prices, and whether it adds to the provincial grant.
  ///   - random: Decides.
  init(_ plan: CityPlan, random: inout SampleRandom) {
    // One hundredth of a 万元 is the step of all amounts.
    let factor = random.chance(4) ? 5 : 1
    let total = random.quantile(ProjectCost.quantiles.map { $0 * 100 }) * plan.price / 1000 * factor
    let software = total * random.number(in: 34...66) / 100
    let provincial = min(total * plan.grantPercent / 100, 2000)
    let municipal = plan.quirks.contains(.municipalMatch) ? min(total / 10, 1000) : 0
    let discount = total * random.number(in: 0...6) / 100
    let amounts = [
      total, software, total - software, provincial, municipal,
      total - provincial - municipal - discount, discount,
    ].map { Money(fen: Int64($0) * 10_000) }
    investment = amounts[0]
    self.software = amounts[1]
    equipment = amounts[2]
    grantProvincial = amounts[3]
    grantMunicipal = amounts[4]
    selfPaid = amounts[5]
    self.discount = amounts[6]
  }
}
