import Metrics

/// The cities that a command is asked for, by code or name.
struct CityChoice {
  let names: [String]

  /// Returns the cities in official order, each once; all of them where none is named.
  ///
  /// - Throws: `CommandFailure` for a city that the programme does not have.
  func cities(of programme: Programme) throws(CommandFailure) -> [ProgrammeCity] {
    guard !names.isEmpty else { return programme.cities }
    var chosen: Set<CityCode> = []
    for name in names {
      guard let city = programme.cities.first(where: { CityChoice.names(of: $0).contains(name) })
      else {
        let known = programme.cities.map { "\($0.name)（\($0.code.rawValue)）" }
        throw CommandFailure(
          .usage,
          "--city 的值“\(name)”不是项目“\(programme.id)”的城市；可用的有：\(known.joined(separator: "、"))")
      }
      chosen.insert(city.code)
    }
    return programme.cities.filter { chosen.contains($0.code) }
  }

  private static func names(of city: ProgrammeCity) -> [String] {
    [city.code.rawValue, city.name, city.name + "市"]
  }
}
