/// A piece of a template that was read: text, a name, or a section with its own pieces.
indirect enum TemplatePart: Sendable, Hashable {
  /// Text that is written as it stands.
  case text([UInt8])
  /// `{{name}}`: the text behind a name, escaped.
  case name(String)
  /// `{{.}}`: the text of the innermost section, escaped.
  case current
  /// `{{#name}}…{{/name}}`: shown for what stands behind the name.
  case section(String, [TemplatePart])
  /// `{{^name}}…{{/name}}`: shown where nothing stands behind the name.
  case inverted(String, [TemplatePart])
  /// `{{>name}}`: another template.
  case partial(String)
  /// `{{<name}}…{{/name}}`: another template with some of its blocks replaced.
  case inheritance(String, blocks: [String: [TemplatePart]])
  /// `{{$name}}…{{/name}}`: a block with what it holds by itself.
  case block(String, [TemplatePart])
}
