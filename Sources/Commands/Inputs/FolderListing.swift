import Glibc
import Ingestion

/// What is found below a folder, folder by folder and by name.
struct FolderListing {
  /// What tells one folder from all others, by whatever path it is reached.
  struct Identity: Hashable {
    // An inode's number alone comes again on every other disk.
    let device: UInt
    let inode: UInt

    init(_ status: stat) {
      device = status.st_dev
      inode = status.st_ino
    }
  }

  /// What was found, in the order in which it was found.
  private(set) var entries: [InputFolder.Entry] = []
  /// The folders above the one that is being listed, itself among them.
  private var ancestors: [Identity] = []
  /// The paths of the folders that were listed.
  private var listed: [Identity: String] = [:]

  /// Lists a folder with everything below it.
  ///
  /// - Parameters:
  ///   - folder: Where it lies.
  ///   - identity: What tells it from others.
  ///   - path: Its path relative to the input, empty for the input itself.
  /// - Throws: Why this folder cannot be listed; one below it becomes an entry with a flaw.
  mutating func list(
    _ folder: String, as identity: Identity, path: String = ""
  ) throws(FileReader.Failure) {
    let names = try Self.names(in: folder)
    listed[identity] = path
    ancestors.append(identity)
    defer { ancestors.removeLast() }
    for name in names {
      guard let text = String(validating: name, as: UTF8.self) else {
        add(.unreadable(.name), at: Self.path(String(decoding: name, as: UTF8.self), in: path))
        continue
      }
      if !Self.isPassedOver(text) {
        look("\(folder)/\(text)", path: Self.path(text, in: path))
      }
    }
  }

  /// Takes in what stands at a place: a file, or a folder with what is below it.
  private mutating func look(_ location: String, path: String) {
    var status = stat()
    guard stat(location, &status) == 0 else {
      return add(.unreadable(FileReader.Failure(code: errno).obstacle(at: location)), at: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      entries.append(
        InputFolder.Entry(path: path, location: location, size: Int(status.st_size)))
    case S_IFDIR:
      let identity = Identity(status)
      // A link may lead back up, where everything is being read anyway.
      guard !ancestors.contains(identity) else { return }
      if let first = listed[identity] { return add(.repeatedFolder(first), at: path) }
      do throws(FileReader.Failure) {
        try list(location, as: identity, path: path)
      } catch {
        add(.unreadableFolder(error.obstacle), at: path)
      }
    default: add(.skipped, at: path)
    }
  }

  private mutating func add(_ flaw: InputFlaw, at path: String) {
    entries.append(InputFolder.Entry(path: path, location: "", flaw: flaw))
  }

  /// Returns the bytes of the names in a folder in order, whatever order the disk keeps.
  private static func names(in folder: String) throws(FileReader.Failure) -> [[UInt8]] {
    guard let handle = opendir(folder) else { throw FileReader.Failure(code: errno) }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let item = readdir(handle) else { break }
      names.append(
        withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    guard errno == 0 else { throw FileReader.Failure(code: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func path(_ name: String, in folder: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "__MACOSX"
      || ["thumbs.db", "desktop.ini", "pilotboard.yaml"].contains(name.lowercased())
  }
}
