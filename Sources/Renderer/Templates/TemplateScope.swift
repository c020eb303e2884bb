/// Names that a section brings into sight, and where those that its template asks for stand.
struct TemplateScope {
  private var context: TemplateContext
  /// The place in the context by the name's number; what was not looked for yet is `unsought`.
  private var places: [Int32]

  private static let unsought: Int32 = -2
  private static let absent: Int32 = -1

  /// Brings names into sight.
  ///
  /// - Parameters:
  ///   - context: The names.
  ///   - count: The number of names that the template asks for.
  init(_ context: TemplateContext, count: Int) {
    self.context = context
    places = [Int32](repeating: TemplateScope.unsought, count: count)
  }

  /// Goes on to the next row, whose names mostly are those of the row before.
  mutating func move(to next: TemplateContext) {
    if !next.hasNames(of: context) {
      places = [Int32](repeating: TemplateScope.unsought, count: places.count)
    }
    context = next
  }

  /// Returns what stands behind a name.
  ///
  /// - Parameters:
  ///   - number: The name's number in the template.
  ///   - name: The name.
  /// - Returns: What stands behind it; nil where the name is not known here.
  mutating func value(of number: Int, called name: String) -> TemplateValue? {
    if places[number] == TemplateScope.unsought {
      places[number] = context.place(of: name).map { Int32($0) } ?? TemplateScope.absent
    }
    let place = places[number]
    return place == TemplateScope.absent ? nil : context.entries[Int(place)].1
  }
}
