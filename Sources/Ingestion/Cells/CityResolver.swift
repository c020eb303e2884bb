import Metrics

/// Finds the programme's cities in cells, titles and names of files.
struct CityResolver: Sendable {
  fileprivate let cities: [(code: CityCode, name: String)]

  /// Creates a resolver of a programme's cities.
  init(_ programme: Programme) {
    cities = programme.cities.map { ($0.code, CityResolver.shortened($0.name)) }
  }

  /// Returns the city that a cell names: a code, or a name with or without 广东省, 市, or a
  /// district behind.
  func city(named cell: String) -> CityCode? {
    let text = NormalName.withoutBlanks(NormalName.compatible(cell))
    if let city = cities.first(where: { $0.code.rawValue == text }) { return city.code }
    var name = Substring(text)
    for province in ["广东省", "广东"] where name.hasPrefix(province) {
      name.removeFirst(province.count)
      break
    }
    guard name.count <= 24,
      let city = cities.first(where: { name.hasPrefix($0.name) })
    else { return nil }
    let rest = name.dropFirst(city.name.count)
    let isList = rest.contains { "、,;/+&和及与".contains($0) || $0.isNumber }
    return isList || cities.contains { rest.contains($0.name) } ? nil : city.code
  }

  /// Returns the only city that a text names anywhere, by name or by code.
  func onlyCity(in texts: [String]) -> CityCode? {
    var found: CityCode?
    for text in texts.map(NormalName.compatible) {
      let plain = NormalName.withoutBlanks(text)
      for city in cities where plain.contains(city.name) || holds(city.code.rawValue, plain) {
        guard found == nil || found == city.code else { return nil }
        found = city.code
      }
    }
    return found
  }

  /// Whether six digits stand by themselves in the text.
  private func holds(_ code: String, _ text: String) -> Bool {
    text.split { !($0.isASCII && $0.isNumber) }.contains { $0 == code }
  }

  private static func shortened(_ name: String) -> String {
    name.count > 2 && name.hasSuffix("市") ? String(name.dropLast()) : name
  }
}

extension CityResolver {
  /// Returns the city of a cell.
  func read(_ cell: RawCell) -> Reading<CityCode> {
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    guard let city = city(named: cell.text) else { return Reading(without: .badCity) }
    return Reading(city)
  }

  /// Returns a city's short name.
  func name(of code: CityCode) -> String {
    cities.first { $0.code == code }?.name ?? code.rawValue
  }
}
