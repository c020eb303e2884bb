import Metrics

/// Reads the evaluations that a programme provides for.
struct EvaluationReader {
  let reader: YAMLReader
  let book: RuleBook
  /// The years of the programme's checkpoints; 0 stands for a flawed one.
  let years: [Int]

  /// Returns the evaluations; a missing list is empty.
  func stages(_ root: YAMLReader.Place) -> [EvaluationStage] {
    guard reader.child("evaluations", of: root).node != nil else { return [] }
    var seen: Set<ReportStage> = []
    return reader.list("evaluations", of: root).compactMap { place in
      reader.allowOnly(
        ["stage", "name", "document", "clause", "year", "purpose", "rules", "measures"], in: place)
      guard
        let stage = reader.choice("stage", of: place, called: "阶段", among: ReportStage.self)
      else { return nil }
      if !seen.insert(stage).inserted { reader.flaw(place, "阶段“\(stage.rawValue)”重复") }
      return EvaluationStage(
        stage: stage, name: reader.text("name", of: place), citation: citation(of: place),
        year: year(of: place),
        purpose: reader.text("purpose", of: place, default: ""), rules: rules(of: place),
        measures: measures(of: place))
    }
  }

  /// Returns the year that is scored; a year without a checkpoint would leave the score blank.
  private func year(of place: YAMLReader.Place) -> Int? {
    let value = reader.child("year", of: place)
    guard value.node != nil else { return nil }
    let text = reader.text("year", of: place)
    // A flawed checkpoint may be the one that is meant.
    if let year = Int(text), years.contains(year) || years.contains(0) { return year }
    if !text.isEmpty {
      let known = years.map(String.init).joined(separator: "、")
      reader.flaw(value, "“\(text)”不是检查点的年份，可用：\(known.isEmpty ? "无（没有检查点）" : known)")
    }
    return nil
  }

  private func rules(of place: YAMLReader.Place) -> [String] {
    reader.oneOrMore("rules", of: place).filter { id in
      if book.rule(id) != nil { return true }
      reader.flaw(reader.child("rules", of: place), "没有编号为“\(id)”的规则")
      return false
    }
  }

  private func measures(of stage: YAMLReader.Place) -> [EvaluationMeasure] {
    guard reader.child("measures", of: stage).node != nil else { return [] }
    return reader.list("measures", of: stage).map { place in
      reader.allowOnly(["name", "when", "document", "clause"], in: place)
      return EvaluationMeasure(
        name: reader.text("name", of: place), condition: reader.text("when", of: place),
        citation: citation(of: place))
    }
  }

  /// Returns document and clause as they are printed.
  private func citation(of place: YAMLReader.Place) -> String {
    let key = reader.text("document", of: place)
    let document = book.documents.first { $0.key == key }
    if document == nil, !key.isEmpty {
      reader.flaw(reader.child("document", of: place), "没有键为“\(key)”的文件")
    }
    let parts = [document?.shortName ?? key, reader.text("clause", of: place)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
