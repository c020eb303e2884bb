import CSystem
import Glibc
import Parallel
package import Renderer

/// Writes a site to disk and puts it in the place of the earlier one in a single step.
///
/// The site grows in a folder beside the target, `.Output.staging-<run>`. Whatever happens before
/// the switch, and a kill is no exception, the earlier site stays as it was; the next run removes
/// what is left.
package struct SitePublisher: Sendable {
  /// How a grown site takes the earlier one's place.
  enum Switching {
    /// In one step where the disk can, else in two.
    case exchange
    /// In two renames, between which the target is missing for a moment.
    case renames
  }

  /// Where the site goes: a folder that holds a site of ours, or nothing, or nothing at all.
  package var target: String
  /// A number that runs at the same time do not share, such as the process number.
  package var run: Int
  /// The number of threads that write.
  package var threads: Int
  var switching = Switching.exchange

  /// Creates a publisher.
  package init(target: String, run: Int, threads: Int = 1) {
    self.target = target
    self.run = run
    self.threads = threads
  }

  /// Writes a site and its manifest and switches to it.
  ///
  /// - Parameters:
  ///   - site: The site in memory.
  ///   - inputs: The files that the site was made from, for the manifest.
  /// - Returns: What was done.
  /// - Throws: What the user can mend; the earlier site then stands as before.
  package func publish(
    _ site: Site, inputs: [Manifest.Entry] = []
  ) async throws(PublishingError) -> PublishedSite {
    try SitePublisher.checkPaths(of: site)
    var place = try TargetFolder.find(target)
    try place.restore()
    let earlier = try EarlierSite.survey(place)
    var leftovers = try place.removeLeftovers()
    let manifest: Manifest
    do throws(PublishingError) {
      manifest = try await grow(site, inputs: inputs, carrying: earlier, beside: place)
      try switchOver(place)
    } catch {
      // The first failure is the one that the user can mend.
      try? Disk.remove(place.staging(run))
      throw explained(error, site: site)
    }
    // In two steps the earlier site has gone elsewhere than in one.
    for folder in [place.staging(run), place.previous(run)] {
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

  /// Writes everything into the staging folder; the target is not touched.
  func grow(
    _ site: Site, inputs: [Manifest.Entry], carrying earlier: EarlierSite,
    beside place: TargetFolder
  ) async throws(PublishingError) -> Manifest {
    let folder = place.staging(run)
    guard mkdir(folder, 0o777) == 0 else {
      throw .notWritable(folder: place.parent, code: errno)
    }
    let lock = FolderLock(folder)
    if place.exists, let permissions = Disk.permissions(of: place.path) {
      chmod(folder, permissions)
    }
    var made: Set<Substring> = []
    for file in site.files { try Disk.makeFolders(for: file.path, in: folder, made: &made) }
    let entries = try await Workers(threads).map(site.files) {
      (file: Site.File) throws(PublishingError) in
      try Disk.write(file.bytes, to: "\(folder)/\(file.path)")
      return Manifest.Entry(path: file.path, content: file.bytes)
    }
    let manifest = Manifest(facts: site.facts, inputs: inputs, files: entries)
    try Disk.write(manifest.json, to: "\(folder)/\(Manifest.fileName)")
    let own = Set(site.files.map(\.path))
    for leaf in earlier.carried where !own.contains(leaf.path) {
      try Disk.makeFolders(for: leaf.path, in: folder, made: &made)
      try Disk.carry(leaf, from: place.path, to: folder)
    }
    _ = consume lock
    return manifest
  }

  /// Puts the grown site in the earlier one's place, which goes to one of our own folders.
  func switchOver(_ place: TargetFolder) throws(PublishingError) {
    let grown = place.staging(run)
    guard place.exists else { return try Disk.rename(grown, to: place.path) }
    if switching == .exchange {
      let code = pilotboard_exchange(grown, place.path)
      if code == 0 { return }
      // Other disks than Linux's own may lack the call; anything else is a failure.
      guard code == EINVAL || code == ENOSYS || code == EOPNOTSUPP else {
        throw .system(.rename, path: place.path, code: code)
      }
    }
    let previous = place.previous(run)
    try Disk.rename(place.path, to: previous)
    do throws(PublishingError) {
      try Disk.rename(grown, to: place.path)
    } catch {
      try Disk.rename(previous, to: place.path)
      throw error
    }
  }

  private func explained(_ error: PublishingError, site: Site) -> PublishingError {
    guard case .system(let operation, _, let code) = error else { return error }
    switch code {
    case ENOSPC, EDQUOT:
      return .diskFull(target: target, needed: site.files.reduce(0) { $0 + $1.bytes.count })
    case EBUSY where operation == .rename, EXDEV where operation == .rename:
      return .notReplaceable(target: target)
    default: return error
    }
  }

  private static func checkPaths(of site: Site) throws(PublishingError) {
    var seen: Set<String> = [Manifest.fileName]
    for file in site.files {
      let parts = file.path.utf8.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isLegal = parts.allSatisfy { part in
        !part.contains(0) && !(part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") })
      }
      guard isLegal, seen.insert(file.path).inserted else { throw .illegalPath(file.path) }
    }
  }
}
