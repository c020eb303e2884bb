import Metrics

/// What spellings mean that repeat in a table, so that each is read once.
struct CellMemory: Sendable {
  /// A text, and what it is instead of a value.
  struct Label: Sendable {
    /// The text without outer white space.
    var text: String
    /// The mark that stands in the cell; nil for a value.
    var mark: CellMark?

    init(_ cell: RawCell) {
      mark = CellMark.of(cell)
      text = mark == nil ? cell.text : ""
    }
  }

  private var labels = ByteTable<Label>()
  private var cities = ByteTable<Reading<CityCode>>()
  private var levels = ByteTable<Reading<Int>>()
  private var links = ByteTable<Reading<TransformationLinks>>()
  private var choices = [ByteTable<Reading<Int>>](repeating: ByteTable(), count: ColumnKey.total)

  mutating func label(_ cell: RawCell) -> Label {
    guard !cell.bytes.isEmpty else { return Label(cell) }
    return labels.value(for: cell.bytes) { Label(cell) }
  }

  mutating func city(_ cell: RawCell, _ resolver: CityResolver) -> Reading<CityCode> {
    guard !cell.bytes.isEmpty else { return resolver.read(cell) }
    return cities.value(for: cell.bytes) { resolver.read(cell) }
  }

  mutating func level(_ cell: RawCell) -> Reading<Int> {
    guard !cell.bytes.isEmpty else { return LevelReader.read(cell) }
    return levels.value(for: cell.bytes) { LevelReader.read(cell) }
  }

  mutating func links(_ cell: RawCell) -> Reading<TransformationLinks> {
    guard !cell.bytes.isEmpty else { return LinksReader.read(cell) }
    return links.value(for: cell.bytes) { LinksReader.read(cell) }
  }

  mutating func choice(_ cell: RawCell, _ key: ColumnKey, _ set: ChoiceSet) -> Reading<Int> {
    guard !cell.bytes.isEmpty else { return ChoiceReader.read(cell, set) }
    return choices[key.index].value(for: cell.bytes) { ChoiceReader.read(cell, set) }
  }
}
