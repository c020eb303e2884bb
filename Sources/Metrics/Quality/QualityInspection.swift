/// The checks of a submission, in parts of which none needs another one: they can be done in any
/// order, several at a time.
package struct QualityInspection: Sendable {
  /// The parts that there are; none where all checks are off.
  package let parts: [QualityPart]
  private let scene: QualityScene
  private let empty: RemarkCollector

  /// Prepares the checks that a catalogue turns on.
  init(_ scene: QualityScene, catalogue: QualityCatalogue) {
    let isOn = catalogue.settings.values.contains { $0.severity != nil }
    parts = isOn ? QualityPart.allCases : []
    self.scene = scene
    empty = RemarkCollector(settings: catalogue.settings, rowsListed: catalogue.rowsListed)
  }

  /// Makes the checks of a part.
  ///
  /// - Parameter part: One of `parts`.
  /// - Returns: What they found.
  package func found(by part: QualityPart) -> RemarkCollector {
    var remarks = empty
    var inspections = part.inspections(scene)
    if !inspections.isEmpty { part.look(scene, &inspections, &remarks) }
    for inspection in part.tableInspections(scene) { inspection.inspect(&remarks) }
    return remarks
  }

  /// Returns all remarks in reading order of the rows, then by code.
  ///
  /// - Parameter found: What each part found, in any order.
  /// - Returns: The remarks, with many of one kind told together.
  package func remarks(of found: [RemarkCollector]) -> [QualityRemark] {
    found.reduce(into: empty) { $0.merge($1) }.remarks
  }
}
