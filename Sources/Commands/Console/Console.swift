import Glibc

/// The only place that prints.
enum Console {
  /// Prints a result to standard output.
  static func result(_ text: String) {
    result(Array((text + "\n").utf8))
  }

  /// Prints a result to standard output as it is.
  static func result(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
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

  /// Returns whether a path leads to where standard output goes.
  static func prints(to path: String) -> Bool {
    var (own, other) = (stat(), stat())
    return fstat(STDOUT_FILENO, &own) == 0 && stat(path, &other) == 0
      && own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }

  /// A Boolean value indicating whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
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
