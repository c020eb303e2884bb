import Metrics

/// A city of the sample with all that its ledgers are made from.
struct SampleCity: Sendable {
  /// What the numbers of a generator are for.
  enum Purpose: Int {
    case enterprise = 1
    case flaw, alliance, mode, platform, solution, fund, annex
  }

  /// The sample's seed.
  var seed: UInt64
  /// The place in official order, from 0.
  var place: Int
  /// What the programme says of the city.
  var city: ProgrammeCity
  /// What the sample has in mind for it.
  var plan: CityPlan
  /// How many times as many enterprises as usual there are.
  var scale: Int

  var name: String { city.name }
  var start: CalendarDay { SampleCalendar.day(plan.start) }
  /// The enterprises that count by the end of 2024.
  var early: Int { plan.enterprises.counted2024 * scale }
  /// The enterprises that count by the end of 2025.
  var counted: Int { plan.enterprises.counted2025 * scale }

  /// Returns a generator for a row or another single purpose.
  func random(_ purpose: Purpose, _ number: Int = 0) -> SampleRandom {
    SampleRandom(seed: seed, place, purpose.rawValue, number)
  }

  /// Where the city begins in the list of invented names.
  var turn: Int { place * 61 }

  /// Returns the name of a body that is no enterprise of the ledger.
  ///
  /// - Parameters:
  ///   - number: Its number within the city.
  ///   - business: What it does; nil takes one of the usual services.
  /// - Returns: A name that goes with `serviceCode` of the same number.
  func serviceName(_ number: Int, business: String? = nil) -> String {
    SampleNames.service(place: "\(name)市", number: number, turn: turn, business: business)
  }

  /// Returns a stem for the name of something that the city has.
  func stem(_ number: Int) -> String {
    SampleNames.stems((number + turn) % 500)
  }

  /// Returns the credit code of a body that is no enterprise of the ledger.
  ///
  /// Its numbers lie above those that enterprises of the largest sample have.
  func serviceCode(_ number: Int) -> String {
    SampleCode.code(region: plan.districts[0].code, serial: 1_900_000 + number)
  }
}
