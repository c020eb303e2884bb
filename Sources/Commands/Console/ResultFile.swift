import Publishing

/// A file for other programs that a command writes beside what it prints.
enum ResultFile {
  /// Writes a file, taking an earlier one's place.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - path: The file, as the user gave it; `/dev/stdout` prints it.
  /// - Throws: `CommandFailure` where it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    // Output that was led into a file must not be replaced by a file of that name.
    if Console.prints(to: path) { return Console.result(bytes) }
    do throws(PublishingError) {
      try FolderWriter.replace(path, with: bytes)
    } catch {
      throw CommandFailure(.unwritable, error.description)
    }
  }
}
