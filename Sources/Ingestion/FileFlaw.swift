/// Something wrong in a programme or settings file: where and what.
package struct FileFlaw: Error, Sendable, Hashable {
  /// The line, from 1; 0 where the whole file is meant.
  package var line: Int
  /// The place inside the file, such as `cities[3].minimum`.
  package var place: String
  /// What is wrong and what is expected, in Chinese.
  package var message: String

  /// Creates a flaw.
  package init(line: Int, place: String, message: String) {
    self.line = line
    self.place = place
    self.message = message
  }

  /// Returns the flaw for a file that depends on the flawed one: the file's name, the line where
  /// there is one, and the message.
  func text(in file: String) -> String {
    line > 0 ? "\(file)第 \(line) 行：\(message)" : "\(file)：\(message)"
  }
}

/// All flaws of one file; the file is refused.
package struct FileFlaws: Error, Sendable, Hashable {
  /// The flaws in the order of their lines; those of one line in the order of their finding.
  package var flaws: [FileFlaw]

  /// Creates a refusal.
  package init(_ flaws: [FileFlaw]) {
    self.flaws = flaws.inOrder(of: \.line)
  }
}
