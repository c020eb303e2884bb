import Parallel

/// Compares a published site with its manifest, and its pages with each other.
package struct SiteVerifier: Sendable {
  /// The folder of the site.
  package var folder: String
  /// The number of threads that read.
  package var threads: Int

  /// Creates a verifier.
  package init(folder: String, threads: Int) {
    self.folder = folder
    self.threads = threads
  }

  /// What reading one file has shown.
  private struct Reading: Sendable {
    var problem: SiteProblem.Kind?
    /// What the file refers to; nil where files of its kind refer to nothing.
    var page: PageReferences?
  }

  /// Returns everything that is wrong with the site: files first, by path, then pages.
  ///
  /// - Returns: Nothing where the site is as it was published and refers to nothing but itself.
  /// - Throws: `noSite` where the folder holds no manifest, `system` where it cannot be listed.
  package func problems() async throws(PublishingError) -> [SiteProblem] {
    guard try Disk.kind(of: "\(folder)/\(Manifest.fileName)") != nil else {
      throw .noSite(path: folder)
    }
    let text = try Disk.read("\(folder)/\(Manifest.fileName)")
    guard let manifest = Manifest(json: text) else {
      return [SiteProblem(path: Manifest.fileName, kind: .noManifest)]
    }
    let (files, unlisted) = try compare(manifest)
    let readings = await Workers(threads).map(files, transform: read)
    var pages: [String: PageReferences] = [:]
    var problems = unlisted
    for (file, reading) in zip(files, readings) {
      pages[file.path] = reading.page
      guard let kind = reading.problem else { continue }
      problems.append(SiteProblem(path: file.path, kind: kind))
    }
    let links = LinkCheck(paths: Set(files.map(\.path) + [Manifest.fileName]), pages: pages)
    return problems.sorted { $0.path < $1.path } + links.problems()
  }

  /// Returns the listed files that are there, and what is missing or too many.
  private func compare(
    _ manifest: Manifest
  ) throws(PublishingError) -> (files: [Manifest.Entry], problems: [SiteProblem]) {
    let leaves = try Disk.leaves(of: folder).filter {
      $0.path != Manifest.fileName && !EarlierSite.isLitter($0.path)
    }
    let present = Set(leaves.map(\.path))
    let listed = Set(manifest.files.map(\.path))
    let missing = manifest.files.filter { !present.contains($0.path) }
    // Dot files are the user's and no part of the site.
    let extra = leaves.filter { !listed.contains($0.path) && !EarlierSite.isDotted($0.path) }
    return (
      manifest.files.filter { present.contains($0.path) },
      missing.map { SiteProblem(path: $0.path, kind: .missingFile) }
        + extra.map { SiteProblem(path: $0.path, kind: .unlistedFile) }
    )
  }

  private func read(_ entry: Manifest.Entry) -> Reading {
    let content: [UInt8]
    do throws(PublishingError) {
      content = try Disk.read("\(folder)/\(entry.path)")
    } catch {
      return Reading(problem: .unreadable)
    }
    var reading = Reading(page: LinkCheck.references(of: content, at: entry.path))
    if content.count != entry.bytes {
      reading.problem = .wrongSize(expected: entry.bytes, actual: content.count)
    } else if Checksum.sha256(of: content) != entry.sha256 {
      reading.problem = .wrongChecksum
    }
    return reading
  }
}
