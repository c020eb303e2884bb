/// A figure that describes a city as such.
package enum CityFigure: String, Sendable, CaseIterable, Hashable {
  /// The whole award: as handed in, else as the programme states it.
  case award
  /// The award money received: as handed in, else the ledger's provincial receipts.
  case received
  /// The minimum number of enterprises of the city's region.
  case minimum

  /// The figure in words.
  package var words: String {
    switch self {
    case .award: "奖补资金总额"
    case .received: "已下达资金"
    case .minimum: "改造企业数量下限"
    }
  }
}
