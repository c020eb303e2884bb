/// Who an enterprise is: known from its number alone, so that another city can name it too.
struct EnterpriseIdentity: Sendable, Hashable {
  var name: String
  var code: String
  var district: String
  /// The sub-industry's place in the city's plan.
  var subIndustry: Int

  /// Creates the identity of a city's enterprise.
  ///
  /// - Parameters:
  ///   - number: The number within the city, from 0.
  ///   - city: The city.
  init(_ number: Int, in city: SampleCity) {
    var random = city.random(.enterprise, number)
    let district = random.pick(city.plan.districts)
    let open = EnterpriseIdentity.openSubIndustries(number, in: city)
    // The first rows of a year open its sub-industries; later ones prefer those declared first.
    let place = number - (number < city.early ? 0 : city.early)
    subIndustry =
      place < open.count
      ? open[open.count - 1 - place]
      : open[random.index(weights: Array([10, 8, 6, 5, 4].prefix(open.count)))]
    self.district = district.name
    let product = random.pick(city.plan.subIndustries[subIndustry].products)
    name = SampleNames.enterprise(
      place: "\(city.name)市", product: product, number: number, turn: city.turn)
    code = SampleCode.code(region: district.code, serial: number)
  }

  private static func openSubIndustries(_ number: Int, in city: SampleCity) -> [Int] {
    let year = number < city.early ? 2024 : 2025
    return city.plan.subIndustries.indices.filter { city.plan.subIndustries[$0].opens <= year }
  }
}
