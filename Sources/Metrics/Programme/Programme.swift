/// A pilot programme: cities, periods, indicators, counting conditions and scoring.
///
/// It is read from a programme file; nothing in it is fixed in code.
package struct Programme: Sendable, Hashable {
  /// The programme's id, such as `guangdong-2023`.
  package var id: String
  /// The full name as printed on pages.
  package var name: String
  /// The document that sets the programme: title and number.
  package var document: String
  /// The name and version of the rules that are applied, printed on every page.
  package var ruleSet: String
  /// The default title of a site.
  package var title: String
  /// The default issuing body of a site; empty where there is none.
  package var issuer: String
  /// The code of the whole province in output files, such as `440000`.
  package var totalCode: CityCode
  /// The short name of the whole, such as `全省`.
  package var totalName: String
  /// The first day of a city that has no approval date of its own.
  package var start: CalendarDay
  /// The last day on which an acceptance counts.
  package var end: CalendarDay
  /// The yearly checkpoints, in order of time.
  package var checkpoints: [Checkpoint]
  /// The pilot cities in official order.
  package var cities: [ProgrammeCity]
  /// The indicators in the order of annex 2.
  package var indicators: [Indicator]
  /// The conditions of a counted enterprise row, in the order in which they are tested.
  package var counting: CountingConditions
  /// The way scores and statuses are found.
  package var scoring: ScoringScheme
  /// Published facts and open points about the programme, shown on the methodology page.
  package var notes: [String]
  /// A Boolean value indicating whether the programme only gives subsidies, so that it has awards
  /// by item instead of indicators, checkpoints and scores.
  package var isSubsidy = false
  /// What the programme gives money for; empty where it has indicators instead.
  package var items: [AwardItem] = []
  /// The rules of the programme's documents.
  package var rules = RuleBook.empty
  /// The evaluations that the programme provides for, at most one for each stage.
  package var evaluations: [EvaluationStage] = []

  /// Creates a programme.
  package init(
    id: String, name: String, document: String, ruleSet: String, title: String, issuer: String,
    totalCode: CityCode, totalName: String, start: CalendarDay, end: CalendarDay,
    checkpoints: [Checkpoint], cities: [ProgrammeCity], indicators: [Indicator],
    counting: CountingConditions, scoring: ScoringScheme, notes: [String]
  ) {
    self.id = id
    self.name = name
    self.document = document
    self.ruleSet = ruleSet
    self.title = title
    self.issuer = issuer
    self.totalCode = totalCode
    self.totalName = totalName
    self.start = start
    self.end = end
    self.checkpoints = checkpoints
    self.cities = cities
    self.indicators = indicators
    self.counting = counting
    self.scoring = scoring
    self.notes = notes
  }

  /// Returns a pilot city's place in official order, or nil for a code outside the programme.
  package func place(of code: CityCode) -> Int? {
    cities.firstIndex { $0.code == code }
  }
}

/// The end of a programme year, at which cumulative targets are due.
package struct Checkpoint: Sendable, Hashable {
  /// The programme year, such as 2024.
  package var year: Int
  /// The last day of the year.
  package var day: CalendarDay

  /// Creates a checkpoint.
  package init(year: Int, day: CalendarDay) {
    self.year = year
    self.day = day
  }
}

/// A pilot city as the programme file describes it.
package struct ProgrammeCity: Sendable, Hashable {
  /// The code of GB/T 2260.
  package var code: CityCode
  /// The short name, such as `佛山`.
  package var name: String
  /// The region for display, such as `珠三角`.
  package var region: String
  /// The minimum number of enterprises that the programme asks for.
  package var minimumEnterprises: Int
  /// The whole award; nil where it is not known.
  package var award: Money?
  /// The first tranche; nil where it is not known.
  package var firstTranche: Money?
  /// The batch of the national pilot that the city belongs to; empty where it does not.
  package var nationalBatch: String

  /// Creates a city.
  package init(
    code: CityCode, name: String, region: String, minimumEnterprises: Int, award: Money?,
    firstTranche: Money?, nationalBatch: String
  ) {
    self.code = code
    self.name = name
    self.region = region
    self.minimumEnterprises = minimumEnterprises
    self.award = award
    self.firstTranche = firstTranche
    self.nationalBatch = nationalBatch
  }
}

/// An indicator as the programme names it.
package struct Indicator: Sendable, Hashable {
  /// The key that output files carry.
  package var key: IndicatorKey
  /// The official name of annex 2.
  package var name: String
  /// A short name for charts and narrow columns.
  package var shortName: String
  /// The unit in tables: `个` or `万元`.
  package var unit: String
  /// The measure word in prose: `家`, `个`, `万元`.
  package var proseUnit: String
  /// Other spellings under which ledgers name the indicator.
  package var aliases: [String]
  /// The weight in the score; 0 leaves the indicator out.
  package var weight: Int
  /// What is counted, in words.
  package var definition: String

  /// Creates an indicator.
  package init(
    key: IndicatorKey, name: String, shortName: String, unit: String, proseUnit: String,
    aliases: [String], weight: Int, definition: String
  ) {
    self.key = key
    self.name = name
    self.shortName = shortName
    self.unit = unit
    self.proseUnit = proseUnit
    self.aliases = aliases
    self.weight = weight
    self.definition = definition
  }
}
