import CSystem
import Glibc
package import Renderer
import Synchronization

/// A site that is written into a folder beside its target, file by file.
///
/// It ends with `finish` or `discard`. Where the program is killed before, the folder stays until
/// the next run; the earlier site stands as it was.
package final class GrowingSite: Sendable {
  private let publisher: SitePublisher
  private let place: TargetFolder
  private let earlier: EarlierSite
  /// What earlier runs left and could not be removed.
  private let leftovers: [String]
  private let lock: FolderLock?
  private let progress = Mutex(Progress())

  /// The folder beside the target that holds what grows.
  private var holder: String { place.staging(publisher.run) }

  /// The folder in which the site grows.
  ///
  /// It lies in one of its own and bears the run's number, so that the disk may find it a place of
  /// its own as well: an ext4 disk without a journal tries every file that was removed within the
  /// last minutes, one by one, for each new file that lies near them.
  private var folder: String { "\(holder)/\(publisher.run)" }

  /// Makes the folder in which the site grows.
  init(
    _ publisher: SitePublisher, at place: TargetFolder, carrying earlier: EarlierSite,
    leftovers: [String]
  ) throws(PublishingError) {
    self.publisher = publisher
    self.place = place
    self.earlier = earlier
    self.leftovers = leftovers
    guard mkdir(place.staging(publisher.run), 0o777) == 0 else {
      throw .notWritable(folder: place.parent, code: errno)
    }
    lock = FolderLock(place.staging(publisher.run))
    pilotboard_spread_folders(holder)
    guard mkdir(folder, 0o777) == 0 else {
      let code = errno
      discard()
      throw .notWritable(folder: place.parent, code: code)
    }
    if place.exists, let permissions = Disk.permissions(of: place.path) {
      chmod(folder, permissions)
    }
  }

  /// Writes a file, from any thread; a failure is told by `finish`.
  package func add(_ file: Site.File) {
    do throws(PublishingError) {
      try progress.withLock { (progress) throws(PublishingError) in
        try progress.admit(file, into: folder)
      }
      try Disk.write(file.bytes, to: "\(folder)/\(file.path)")
      let entry = Manifest.Entry(path: file.path, content: file.bytes)
      progress.withLock { $0.entries.append(entry) }
    } catch {
      progress.withLock { $0.note(error, at: file.path) }
    }
  }

  /// Writes the manifest and switches to the site.
  ///
  /// - Parameters:
  ///   - facts: What the manifest says besides the files.
  ///   - inputs: The files that the site was made from, for the manifest.
  /// - Returns: What was done.
  /// - Throws: What the user can mend, the failure of `add` with the first path before all others;
  ///   the earlier site then stands as before.
  package func finish(
    facts: [Site.Fact], inputs: [Manifest.Entry] = []
  ) throws(PublishingError) -> PublishedSite {
    let manifest: Manifest
    do throws(PublishingError) {
      manifest = try complete(facts: facts, inputs: inputs)
      try switchOver()
    } catch {
      // The first failure is the one that the user can mend.
      discard()
      throw explained(error)
    }
    var leftovers = leftovers
    // In two steps the earlier site has gone elsewhere than in one.
    for folder in [holder, place.previous(publisher.run)] {
      do throws(PublishingError) {
        try Disk.remove(folder)
      } catch {
        leftovers.append(folder)
      }
    }
    return PublishedSite(
      folder: place.path, manifest: manifest, isReplacement: place.exists,
      carried: earlier.carried.map(\.path), leftovers: leftovers)
  }

  /// Removes what was written, where the site cannot be made.
  package func discard() {
    try? Disk.remove(holder)
  }

  /// Writes the manifest and takes over the user's files; the target is not touched.
  func complete(
    facts: [Site.Fact], inputs: [Manifest.Entry]
  ) throws(PublishingError) -> Manifest {
    var progress = progress.withLock(\.self)
    if let failure = progress.failure { throw failure.error }
    let manifest = Manifest(
      facts: facts, inputs: inputs, files: progress.entries.sorted { $0.path < $1.path })
    try Disk.write(manifest.json, to: "\(folder)/\(Manifest.fileName)")
    for leaf in earlier.carried where !progress.paths.contains(leaf.path) {
      try Disk.makeFolders(for: leaf.path, in: folder, made: &progress.folders)
      try Disk.carry(leaf, from: place.path, to: folder)
    }
    return manifest
  }

  /// Puts the grown site in the earlier one's place, which goes to one of our own folders.
  func switchOver() throws(PublishingError) {
    guard place.exists else { return try Disk.rename(folder, to: place.path) }
    if publisher.switching == .exchange {
      let code = pilotboard_exchange(folder, place.path)
      if code == 0 { return }
      // Other disks than Linux's own may lack the call; anything else is a failure.
      guard code == EINVAL || code == ENOSYS || code == EOPNOTSUPP else {
        throw .system(.rename, path: place.path, code: code)
      }
    }
    let previous = place.previous(publisher.run)
    try Disk.rename(place.path, to: previous)
    do throws(PublishingError) {
      try Disk.rename(folder, to: place.path)
    } catch {
      try Disk.rename(previous, to: place.path)
      throw error
    }
  }

  private func explained(_ error: PublishingError) -> PublishingError {
    guard case .system(let operation, _, let code) = error else { return error }
    switch code {
    case ENOSPC, EDQUOT:
      return .diskFull(target: publisher.target, needed: progress.withLock(\.bytes))
    case EBUSY where operation == .rename, EXDEV where operation == .rename:
      return .notReplaceable(target: publisher.target)
    default: return error
    }
  }
}

extension GrowingSite {
  /// How far a site has grown.
  private struct Progress {
    /// The files that were written.
    var entries: [Manifest.Entry] = []
    /// The paths of all files that came.
    var paths: Set<String> = [Manifest.fileName]
    /// The size of all files that came, written or not.
    var bytes = 0
    /// The folders that were made.
    var folders: Set<Substring> = []
    /// Of the failures the one with the first path, as threads take turns by chance.
    var failure: (path: String, error: PublishingError)?

    /// Counts a file in, and makes the folders that it needs.
    mutating func admit(_ file: Site.File, into folder: String) throws(PublishingError) {
      bytes += file.bytes.count
      let parts = file.path.utf8.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isLegal = parts.allSatisfy { part in
        !part.contains(0) && !(part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") })
      }
      guard isLegal, paths.insert(file.path).inserted else { throw .illegalPath(file.path) }
      try Disk.makeFolders(for: file.path, in: folder, made: &folders)
    }

    mutating func note(_ error: PublishingError, at path: String) {
      if let failure, failure.path <= path { return }
      failure = (path, error)
    }
  }
}
