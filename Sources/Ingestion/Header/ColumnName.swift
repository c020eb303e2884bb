import Metrics

/// A column's own header cell and those above it, from the top down.
struct ColumnName: Sendable, Hashable {
  /// The lowest filled header cell of the column.
  let own: HeaderText
  /// The cells above it that cover the column, the highest first.
  let above: [HeaderText]

  /// The levels joined with a slash, as a report shows them.
  var path: String { (above + [own]).map(\.text).joined(separator: "/") }

  /// The unit of money: its own, else the nearest above it; nil where no header names one.
  var unit: MoneyUnit? { own.unit ?? above.reversed().lazy.compactMap(\.unit).first }

  /// A column that the name may mean.
  struct Match: Sendable, Hashable {
    /// The column.
    var entry: HeaderIndex.Entry
    /// How far the header is from the name; the smaller, the better.
    var rank: Int
  }

  /// Returns the columns that the name may mean, the nearest first.
  func matches(in index: HeaderIndex) -> [Match] {
    var matches: [Match] = []
    func add(_ name: String, _ rank: Int) {
      for entry in index.entries(for: name) {
        matches.append(Match(entry: entry, rank: rank * 2 + (entry.isAlias ? 1 : 0)))
      }
    }
    for variant in own.variants { add(variant.text, variant.rank) }
    for (place, name) in joined.enumerated() { add(name, 10 + place) }
    return matches
  }

  /// The own cell joined with those above it, in either order.
  private var joined: [String] {
    guard !above.isEmpty else { return [] }
    var names: [String] = []
    let parents = above.reversed().map { $0.variants }
    for ownForm in own.variants.map(\.text) {
      for variants in parents {
        for parent in Set([variants.first, variants.last].compactMap { $0?.text }).sorted() {
          names.append(parent + ownForm)
          names.append(ownForm + parent)
        }
      }
      guard parents.count > 1 else { continue }
      let bare = parents.compactMap { $0.last?.text }
      names.append(bare.reversed().joined() + ownForm)
      names.append(ownForm + bare.joined())
    }
    return names
  }
}
