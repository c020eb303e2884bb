/// Where a row belongs.
struct RowHome: Sendable, Hashable {
  /// The city's place in official order.
  let city: Int
  /// The place among the city's declared sub-industries; nil where the row names none of them.
  let sector: Int?
}

/// Where the rows of each table belong, in the rows' order; nil for a city that the programme does
/// not have.
struct RowHomes: Sendable {
  let leadUnits: [RowHome?]
  let partners: [RowHome?]
  let enterprises: [RowHome?]
  let modes: [RowHome?]
  let platforms: [RowHome?]
  let solutions: [RowHome?]
  let funds: [RowHome?]
  let awards: [RowHome?]

  /// Looks every row's city and sub-industry up, once.
  init(submission: Submission, context: CountingContext) {
    var finder = Finder(context: context)
    leadUnits = submission.leadUnits.indices.map {
      finder.home(submission.leadUnits[$0].city, submission.leadUnits[$0].subIndustry)
    }
    partners = submission.partners.indices.map {
      finder.home(submission.partners[$0].city, submission.partners[$0].subIndustry)
    }
    enterprises = submission.enterprises.indices.map {
      finder.home(submission.enterprises[$0].city, submission.enterprises[$0].subIndustry)
    }
    modes = submission.modes.indices.map {
      finder.home(submission.modes[$0].city, submission.modes[$0].subIndustry)
    }
    platforms = submission.platforms.indices.map {
      finder.home(submission.platforms[$0].city, submission.platforms[$0].subIndustry)
    }
    solutions = submission.solutions.indices.map {
      finder.home(submission.solutions[$0].city, submission.solutions[$0].subIndustry)
    }
    funds = submission.funds.indices.map { finder.home(submission.funds[$0].city, "") }
    awards = submission.awards.indices.map {
      finder.home(submission.awards[$0].city, submission.awards[$0].subIndustry)
    }
  }

  private struct Finder {
    private let context: CountingContext
    private var cities: CityPlaces

    init(context: CountingContext) {
      self.context = context
      cities = CityPlaces(context)
    }

    mutating func home(_ code: CityCode, _ subIndustry: String) -> RowHome? {
      guard let city = cities.place(of: code) else { return nil }
      return RowHome(
        city: city,
        sector: subIndustry.isEmpty ? nil : context.declaredPlace(of: subIndustry, city: city))
    }
  }
}

/// Finds the places of cities in official order; rows of one city follow one another.
struct CityPlaces {
  private let places: [CityCode: Int]
  private var last = CityCode(rawValue: "")
  private var place: Int?

  init(_ context: CountingContext) {
    places = context.places
    place = places[last]
  }

  /// Returns the place of a city; nil where the programme has no such city.
  mutating func place(of code: CityCode) -> Int? {
    if code != last { (last, place) = (code, places[code]) }
    return place
  }
}
