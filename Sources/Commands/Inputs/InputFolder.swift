import Glibc
import Ingestion

/// Lists the files of an input: a folder with everything below it, or a single file.
struct InputFolder {
  /// A file that was found, or what could not be looked into.
  struct Entry: Equatable {
    /// The path relative to the input with `/`; the name where the input is a file.
    let path: String
    /// Where the file lies.
    let location: String
    /// The bytes when it was listed.
    var size = 0
    /// Why it is not read; nil for a file.
    var flaw: InputFlaw?
  }

  /// The files, ordered by relative path (code points).
  let entries: [Entry]
  /// The input's own name, for inputs whose city is only told by the folder.
  let name: String
  /// The folder that may hold settings; nil where the input is a file.
  let settings: String?

  /// Lists an input's files.
  ///
  /// Lock files of editors, dot files and what systems leave behind are passed over. What lies
  /// below a folder and cannot be listed becomes an entry with a flaw.
  ///
  /// - Parameter path: A folder or a file, as the user gave it.
  /// - Throws: `CommandFailure` where it does not exist or cannot be listed.
  init(_ path: String) throws(CommandFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let failure = FileReader.Failure(code: errno)
      throw CommandFailure(
        .unreadable,
        failure.isMissing
          ? "找不到输入“\(path)”；请核对路径，应为台账所在的文件夹或一个文件"
          : "无法打开输入“\(path)”：\(failure.obstacle.words)；请检查该位置和访问权限")
    }
    name = Self.lastComponent(of: path)
    guard status.st_mode & S_IFMT == S_IFDIR else {
      entries = [
        Entry(
          path: Self.lastComponent(of: path), location: path, size: Int(status.st_size))
      ]
      settings = nil
      return
    }
    settings = path
    var listing = FolderListing()
    do throws(FileReader.Failure) {
      try listing.list(path, as: FolderListing.Identity(status))
    } catch {
      throw CommandFailure(
        .unreadable, "无法列出文件夹“\(path)”：\(error.obstacle.words)；请检查该位置和访问权限")
    }
    entries = listing.entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func lastComponent(of path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return parts.last.map(String.init) ?? path
  }
}
