/// An evaluation that a programme provides for, and what a document says about its result.
package struct EvaluationStage: Sendable, Hashable {
  /// The stage of the report.
  package var stage: ReportStage
  /// The evaluation's name, such as `中期绩效评价`.
  package var name: String
  /// Document and clause: `26号文 五`.
  package var citation: String
  /// The checkpoint year that is scored; nil for the last one that is reported.
  package var year: Int?
  /// What the result is for, in words.
  package var purpose: String
  /// The rules whose outcome stands beside the grade: minima and bottom lines.
  package var rules: [String]
  /// What the documents allow to follow; the reviewer chooses, nothing is decided by the program.
  package var measures: [EvaluationMeasure]

  /// Creates a stage.
  package init(
    stage: ReportStage, name: String, citation: String, year: Int?, purpose: String,
    rules: [String], measures: [EvaluationMeasure]
  ) {
    self.stage = stage
    self.name = name
    self.citation = citation
    self.year = year
    self.purpose = purpose
    self.rules = rules
    self.measures = measures
  }
}

/// A consequence that a document names, as an option for the reviewer.
package struct EvaluationMeasure: Sendable, Hashable {
  /// The measure, such as `督促整改`.
  package var name: String
  /// When the document allows it, in words.
  package var condition: String
  /// Document and clause.
  package var citation: String

  /// Creates a measure.
  package init(name: String, condition: String, citation: String) {
    self.name = name
    self.condition = condition
    self.citation = citation
  }
}
