/// Text in the files of the sample.
enum SampleText {
  /// Returns text as a YAML scalar that nothing in it can end.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
