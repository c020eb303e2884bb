/// A row of 试点城市: what a city states about its approval and award.
package struct CityRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The city's name as handed in; empty where missing.
  package var cityName: String
  /// The region as handed in; empty where missing.
  package var region: String
  /// The day on which the plan was approved; it starts the city's period.
  package var approvedOn: Reported<ReportedDay>
  /// The whole award.
  package var award: Reported<Money>
  /// The award money received so far.
  package var received: Reported<Money>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    cityName: String = "",
    region: String = "",
    approvedOn: Reported<ReportedDay> = .missing,
    award: Reported<Money> = .missing,
    received: Reported<Money> = .missing
  ) {
    self.source = source
    self.city = city
    self.cityName = cityName
    self.region = region
    self.approvedOn = approvedOn
    self.award = award
    self.received = received
  }
}
