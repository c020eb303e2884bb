package import Metrics

/// The settings of an input folder, `pilotboard.yaml`; command-line options override them.
package struct SettingsFile: Sendable, Hashable {
  /// A built-in programme's id or the path of a programme file; nil where not set.
  package var programme: String?
  /// The as-of date; nil where not set.
  package var asOf: CalendarDay?
  /// The report's stage; nil where not set.
  package var stage: ReportStage?
  /// The edition as written; nil where not set.
  package var edition: String?
  /// The site's title; nil where not set.
  package var title: String?
  /// The issuing body; nil where not set.
  package var issuer: String?
  /// A notice for every page, such as 示例数据; nil where not set.
  package var notice: String?

  /// Creates settings in which nothing is set.
  package init() {}

  /// Returns the settings that a file makes.
  ///
  /// - Parameter text: The file's content; an empty file sets nothing.
  /// - Returns: The settings.
  /// - Throws: `FileFlaws` with all flaws in the order of their lines.
  package static func read(_ text: String) throws(FileFlaws) -> SettingsFile {
    var settings = SettingsFile()
    let says = text.split(whereSeparator: \.isNewline).contains { line in
      line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
    }
    guard says else { return settings }
    let reader = YAMLReader()
    let root = reader.document(text)
    guard root.node != nil else { throw FileFlaws(reader.flaws) }
    reader.allowOnly(
      ["programme", "as_of", "stage", "edition", "title", "issuer", "notice"], in: root)
    func setting(_ key: String) -> String? {
      let text = reader.text(key, of: root, default: "")
      return text.isEmpty ? nil : text
    }
    settings.programme = setting("programme")
    settings.title = setting("title")
    settings.issuer = setting("issuer")
    settings.notice = setting("notice")
    settings.edition = setting("edition")
    if let edition = settings.edition, !["internal", "public"].contains(edition) {
      reader.flaw(
        reader.child("edition", of: root), "“\(edition)”不是版本，应为 internal 或 public")
    }
    if setting("as_of") != nil { settings.asOf = reader.day("as_of", of: root) }
    if let stage = setting("stage") {
      settings.stage = ReportStage(rawValue: stage)
      if settings.stage == nil {
        reader.flaw(
          reader.child("stage", of: root), "“\(stage)”不是阶段，应为 monitoring、midterm 或 final")
      }
    }
    guard reader.flaws.isEmpty else { throw FileFlaws(reader.flaws) }
    return settings
  }
}
