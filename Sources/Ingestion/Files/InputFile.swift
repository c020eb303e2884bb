package import Tabular

/// A file that was handed in.
package struct InputFile: Sendable {
  /// The path relative to its input, with `/`; the file's name where the input is a file.
  package var path: String
  /// The names of the folders around the file, the nearest first, the input's own name last; a
  /// city may stand there.
  package var folders: [String]
  /// Loads the whole file, or says what keeps it from being read.
  package var load: @Sendable () throws(ReadingObstacle) -> [UInt8]
  /// Fetches pieces of a large file, so that it need not be loaded whole; nil where only `load`
  /// does.
  package var pieces: TextSource?

  /// Creates a file.
  package init(
    path: String, folders: [String] = [],
    load: @escaping @Sendable () throws(ReadingObstacle) -> [UInt8]
  ) {
    self.path = path
    self.folders = folders
    self.load = load
  }

  /// Creates a file from bytes that are already there.
  package init(path: String, folders: [String] = [], bytes: [UInt8]) {
    self.init(path: path, folders: folders) { bytes }
  }
}
