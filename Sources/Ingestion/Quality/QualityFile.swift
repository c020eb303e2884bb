package import Metrics

/// Reads the catalogue of checks: YAML to a `QualityCatalogue`, or every flaw with its line.
package enum QualityFile {
  /// The path below the folder Templates.
  package static let path = "quality/catalogue.yaml"

  /// Returns the catalogue that a file describes.
  ///
  /// - Parameter text: The file's content.
  /// - Returns: The catalogue; a check that it does not describe is off.
  /// - Throws: `FileFlaws` with all flaws in the order of their lines.
  package static func read(_ text: String) throws(FileFlaws) -> QualityCatalogue {
    let reader = YAMLReader()
    let root = reader.document(text)
    guard root.node != nil else { throw FileFlaws(reader.flaws) }
    reader.allowOnly(["rows_listed", "reading", "rules"], in: root)
    let catalogue = QualityCatalogue(
      rowsListed: reader.number("rows_listed", of: root, in: 1...100_000),
      reading: reader.list("reading", of: root).map { kind($0, reader) }, rules: rules(root, reader)
    )
    guard reader.flaws.isEmpty else { throw FileFlaws(reader.flaws) }
    return catalogue
  }

  private static func kind(_ place: YAMLReader.Place, _ reader: YAMLReader) -> ReadingKind {
    reader.allowOnly(["code", "at", "severity", "title", "meaning", "remedy"], in: place)
    return ReadingKind(
      code: reader.text("code", of: place),
      place: reader.choice("at", of: place, called: "位置", among: ReadingKind.Place.self) ?? .cell,
      severity: reader.choice(
        "severity", of: place, called: "程度", among: DataIssue.Severity.self) ?? .info,
      title: reader.text("title", of: place), meaning: reader.text("meaning", of: place),
      remedy: reader.text("remedy", of: place, default: ""))
  }

  private static func rules(
    _ root: YAMLReader.Place, _ reader: YAMLReader
  ) -> [QualityRule] {
    var codes: Set<String> = []
    var known: Set<QualityCheck> = []
    return reader.list("rules", of: root).map { place in
      reader.allowOnly(["code", "title", "open", "checks"], in: place)
      let code = reader.text("code", of: place)
      if !codes.insert(code).inserted {
        reader.flaw(reader.child("code", of: place), "代码“\(code)”重复")
      }
      let open = reader.text("open", of: place, default: "")
      let hasChecks = reader.child("checks", of: place).node != nil
      if !hasChecks && open.isEmpty { reader.flaw(place, "应有“checks”，或在“open”中写明为何不检查") }
      let entries = (hasChecks ? reader.list("checks", of: place) : []).compactMap {
        entry($0, of: code, reader, &known)
      }
      return QualityRule(
        code: code, title: reader.text("title", of: place), checks: entries, open: open)
    }
  }

  private static func entry(
    _ place: YAMLReader.Place, of code: String, _ reader: YAMLReader,
    _ known: inout Set<QualityCheck>
  ) -> QualityEntry? {
    guard
      let check = reader.choice("check", of: place, called: "检查", among: QualityCheck.self)
    else { return nil }
    let name = reader.child("check", of: place)
    if check.code != code { reader.flaw(name, "“\(check.rawValue)”属于 \(check.code)") }
    if !known.insert(check).inserted { reader.flaw(name, "检查“\(check.rawValue)”重复") }
    reader.allowOnly(
      ["check", "severity", "meaning", "remedy"] + check.parameters.map(\.rawValue)
        + (check.takesWords ? ["words"] : []) + (check.takesDay ? ["since"] : []), in: place)
    let settings = settings(of: check, place, reader)
    return QualityEntry(
      check: check, settings: settings, meaning: meaning(place, settings, reader),
      remedy: reader.text("remedy", of: place))
  }

  /// The meaning with the thresholds in the place of `{rows}` and its like.
  private static func meaning(
    _ place: YAMLReader.Place, _ settings: QualitySettings, _ reader: YAMLReader
  ) -> String {
    var text = reader.text("meaning", of: place)
    for (parameter, value) in settings.numbers {
      text = text.split(separator: "{\(parameter.rawValue)}", omittingEmptySubsequences: false)
        .joined(separator: String(value))
    }
    if text.contains("{") {
      reader.flaw(reader.child("meaning", of: place), "大括号中应为本检查的界限名，如 {rows}")
    }
    return text
  }

  private static func settings(
    of check: QualityCheck, _ place: YAMLReader.Place, _ reader: YAMLReader
  ) -> QualitySettings {
    var settings = QualitySettings(severity: severity(place, reader))
    for parameter in check.parameters {
      settings.numbers[parameter] = reader.number(
        parameter.rawValue, of: place, in: parameter.range)
    }
    if check.takesWords {
      settings.words = reader.list("words", of: place).compactMap(reader.word)
    }
    if check.takesDay { settings.since = reader.day("since", of: place) }
    return settings
  }

  /// The severity; nil where the check is switched off.
  private static func severity(
    _ place: YAMLReader.Place, _ reader: YAMLReader
  ) -> DataIssue.Severity? {
    let text = reader.text("severity", of: place)
    let severity = DataIssue.Severity(rawValue: text)
    if severity == nil, text != "off", !text.isEmpty {
      let words = DataIssue.Severity.allCases.map(\.rawValue).joined(separator: "、")
      reader.flaw(
        reader.child("severity", of: place), "“\(text)”不是程度，可用：\(words)、off（关闭）")
    }
    return severity
  }
}
