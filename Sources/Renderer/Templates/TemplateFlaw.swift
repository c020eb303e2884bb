/// What is wrong at one place of a template.
package enum TemplateFlaw: Sendable, Hashable {
  /// A tag is opened and never closed.
  case unclosedTag
  /// A tag writes without escaping, or changes how tags work: `{{{`, `{{&`, `{{=`, `{{%`, `{{*`.
  case forbiddenTag(String)
  /// A name is empty or holds other characters than letters and digits.
  case badName(String)
  /// A section, block or inheritance is opened and never closed.
  case unclosedSection(String)
  /// A closing tag does not fit the section that is open; nil where none is.
  case wrongClosing(name: String, open: String?)
  /// An included template does not exist.
  case unknownPartial(String)
  /// A template includes itself, directly or through others.
  case recursion([String])
  /// An inheritance holds something else than blocks.
  case notABlock(String)
}
