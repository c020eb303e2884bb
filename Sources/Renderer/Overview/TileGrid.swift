import Metrics

/// The cities as tiles in a rough order of place: a scheme without any outline, no map.
struct TileGrid: Sendable {
  /// The row and column of a tile, from 0.
  struct Place: Sendable, Hashable {
    var row: Int
    var column: Int
  }

  let report: Report

  /// The places of the cities of Guangdong by code; other programmes are shown by region.
  static let guangdong: [String: Place] = [
    "440200": Place(row: 0, column: 3), "441400": Place(row: 0, column: 6),
    "441200": Place(row: 1, column: 1), "440600": Place(row: 1, column: 2),
    "440100": Place(row: 1, column: 3), "441900": Place(row: 1, column: 4),
    "441300": Place(row: 1, column: 5), "445200": Place(row: 1, column: 6),
    "440500": Place(row: 1, column: 7), "440900": Place(row: 2, column: 1),
    "440700": Place(row: 2, column: 2), "442000": Place(row: 2, column: 3),
    "440800": Place(row: 3, column: 0), "440400": Place(row: 3, column: 3),
  ]

  /// The names of the template `parts/tile-grid`: rows of cells, some of them empty.
  var context: TemplateContext {
    ["gridRows": .list(rows.map { ["gridCells": .list($0.map(cell))] })]
  }

  /// The cities by row and column; nil leaves a place empty.
  var rows: [[ProgrammeCity?]] {
    let cities = report.programme.cities
    let places = cities.map { TileGrid.guangdong[$0.code.rawValue] }
    guard !places.contains(nil) else { return byRegion }
    let known = places.compactMap { $0 }
    let (height, width) = (known.map(\.row).max() ?? -1, known.map(\.column).max() ?? -1)
    guard height >= 0, width >= 0 else { return [] }
    var rows = [[ProgrammeCity?]](
      repeating: [ProgrammeCity?](repeating: nil, count: width + 1), count: height + 1)
    for (city, place) in zip(cities, known) { rows[place.row][place.column] = city }
    return rows
  }

  /// One row for each region, in the order in which the programme names them.
  private var byRegion: [[ProgrammeCity?]] {
    let cities = report.programme.cities
    var regions: [String] = []
    for city in cities where !regions.contains(city.region) { regions.append(city.region) }
    let rows = regions.map { region in cities.filter { $0.region == region } }
    let width = rows.map(\.count).max() ?? 0
    return rows.map { row in
      row.map(Optional.some) + [ProgrammeCity?](repeating: nil, count: width - row.count)
    }
  }

  private func cell(_ city: ProgrammeCity?) -> TemplateContext {
    guard let city else { return ["tile": .none] }
    let assessed = report.assessment.cities.first { $0.city.code == city.code }
    let progress = assessed?.progress(of: .enterprises)
    let own: TemplateContext = [
      "city": .text(city.name), "tileHref": .text(assessed == nil ? "" : SitePath.city(city.code)),
      "rate": .text(Figures.rate(progress?.current?.completion)),
    ]
    return ["tile": .object(own.merging((progress?.status ?? .noData).context))]
  }
}
