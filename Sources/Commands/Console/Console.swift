import Glibc

/// The only place that prints.
enum Console {
  /// Prints a result to standard output.
  static func result(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
  }

  /// Prints a failure to standard error.
  static func error(_ message: String) {
    write("错误：\(message)\n", to: STDERR_FILENO)
  }

  /// Prints a line of progress or a remark to standard error.
  static func note(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  /// Prints text to standard error without a line break.
  static func draw(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// A Boolean value indicating whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    bytes.withUnsafeBytes { buffer in
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        // A closed pipe takes nothing more; there is nobody left to tell.
        guard count > 0 else { return }
        done += count
      }
    }
  }
}
