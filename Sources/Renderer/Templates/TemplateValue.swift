/// What stands behind a name in a template: a finished text, a yes or no, or further names.
///
/// Numbers never reach a template: figures become texts in Swift, where wording is tested.
package enum TemplateValue: Sendable {
  /// A finished text; it is escaped when it is written. An empty text opens no section.
  case text(String)
  /// Whether a section is shown.
  case flag(Bool)
  /// One set of names; its section is shown once.
  case object(TemplateContext)
  /// Sets of names; their section is shown for each.
  case list([TemplateContext])
  /// Finished texts; their section is shown for each, with the text as `{{.}}`.
  case texts([String])

  /// No names at all: a section that is not shown.
  package static let none = TemplateValue.flag(false)

  /// Returns the names, or a section that is not shown where there are none.
  package static func optional(_ context: TemplateContext?) -> TemplateValue {
    context.map(TemplateValue.object) ?? .none
  }

  /// Returns the text, or an empty one where there is none.
  package static func optional(_ text: String?) -> TemplateValue {
    .text(text ?? "")
  }
}

extension TemplateValue: ExpressibleByStringInterpolation {
  /// Creates a finished text.
  package init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  /// Creates a yes or no.
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}
