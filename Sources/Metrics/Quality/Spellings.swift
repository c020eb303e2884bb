/// Gives every comparable name a number and remembers its spellings: many rows share one.
struct Spellings: Sendable {
  private var numbers: [ByteText: Int] = [:]
  private var count = 0

  /// Returns the number of a name; names that are equal in comparable form have the same.
  mutating func number(of spelling: String) -> Int {
    if let number = numbers[ByteText(spelling)] { return number }
    let name = ByteText(NormalName.of(spelling))
    var number = count
    if let known = numbers[name] {
      number = known
    } else {
      count += 1
      numbers[name] = number
    }
    numbers[ByteText(spelling)] = number
    return number
  }
}

/// The sub-industries, lead units and partners that cities handed in, as numbers of their names.
struct ListedNames: Sendable {
  /// A sub-industry of a city.
  struct Sector: Hashable, Sendable {
    let city: Int
    let name: Int
  }

  /// The numbers of all names that are listed.
  private(set) var spellings = Spellings()
  /// The declared sub-industries of each city, by place; empty where none was handed in.
  private(set) var sectors: [Set<Int>]
  /// The lead units of each sub-industry.
  private(set) var leadsBySector: [Sector: Set<Int>] = [:]
  private var leads: [Set<Int>]
  private var partners: [Set<Int>]

  init(submission: Submission, context: CountingContext) {
    let none = [Set<Int>](repeating: [], count: context.programme.cities.count)
    sectors = none
    leads = none
    partners = none
    for (city, records) in context.declared.enumerated() {
      for record in records { sectors[city].insert(spellings.number(of: record.name)) }
    }
    for row in submission.leadUnits {
      guard let city = context.places[row.city], !row.unit.isEmpty else { continue }
      let unit = spellings.number(of: row.unit)
      leads[city].insert(unit)
      let sector = Sector(city: city, name: spellings.number(of: row.subIndustry))
      leadsBySector[sector, default: []].insert(unit)
    }
    for row in submission.partners {
      guard let city = context.places[row.city] else { continue }
      partners[city].insert(spellings.number(of: row.unit))
    }
  }

  /// Returns whether a sub-industry is declared by a city, or the city declared none.
  func isDeclared(_ sector: Int, city: Int) -> Bool {
    sectors[city].isEmpty || sectors[city].contains(sector)
  }

  /// Returns whether a unit is a lead or a partner of a city, or the city listed no lead.
  func isListed(_ unit: Int, city: Int) -> Bool {
    leads[city].isEmpty || leads[city].contains(unit) || partners[city].contains(unit)
  }
}
