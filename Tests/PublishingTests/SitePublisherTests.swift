import Foundation
import Renderer
import Testing

@testable import Publishing

private func site(_ files: [String: String], asOf: String = "2024-12-31") -> WholeSite {
  WholeSite(
    files: files.sorted { $0.key < $1.key }
      .map { Site.File(path: $0.key, bytes: Array($0.value.utf8)) },
    facts: [
      Site.Fact(key: "programme", value: "guangdong-2023"), Site.Fact(key: "as_of", value: asOf),
    ])
}

private let small = site([
  "index.html": "<p>全省</p>", "assets/style.css": "p{}", "cities/440600/index.html": "佛山",
  "cities/440600/empty.txt": "",
])

@Suite struct SitePublisherTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publisher(_ target: String = "Output", run: Int = 7) -> SitePublisher {
    SitePublisher(target: folder.at(target), run: run)
  }

  @Test(arguments: [1, 3])
  func `the folder holds the site's files, the manifest and nothing else`(
    workers: Int
  ) async throws {
    let published = try await publisher("上级/Output").publish(small, workers: workers)
    #expect(
      try folder.files() == [
        "上级/Output/assets/style.css", "上级/Output/cities/440600/empty.txt",
        "上级/Output/cities/440600/index.html", "上级/Output/index.html", "上级/Output/manifest.json",
      ])
    #expect(try folder.text("上级/Output/index.html") == "<p>全省</p>")
    #expect(try folder.text("上级/Output/cities/440600/empty.txt").isEmpty)
    #expect(published.manifest.files.map(\.path) == small.files.map(\.path))
    #expect(published.bytes == 22)
    #expect(!published.isReplacement && published.leftovers.isEmpty)
  }

  @Test(arguments: [SitePublisher.Switching.exchange, .renames])
  func `a new site takes the place of the earlier one and nothing is left beside it`(
    switching: SitePublisher.Switching
  ) throws {
    var publisher = publisher()
    publisher.switching = switching
    _ = try publisher.publish(small)
    let published = try publisher.publish(site(["index.html": "新"]))
    #expect(published.isReplacement)
    #expect(try folder.names() == ["Output"])
    #expect(try folder.files() == ["Output/index.html", "Output/manifest.json"])
    #expect(try folder.text("Output/index.html") == "新")
  }

  @Test func `the user's dot files move into the new site`() throws {
    try folder.write("", to: "Output/.gitkeep")
    try folder.write("ref", to: "Output/.git/HEAD")
    try folder.write("x", to: "Output/Thumbs.db")
    let first = try publisher().publish(small)
    #expect(first.carried == [".gitkeep", ".git/HEAD"])
    _ = try publisher().publish(site(["index.html": "新"]))
    #expect(
      try folder.files(in: "Output") == [".git/HEAD", ".gitkeep", "index.html", "manifest.json"])
    #expect(try folder.text("Output/.git/HEAD") == "ref")
  }

  @Test func `a dot file of the site itself is not carried over from the earlier one`() throws {
    _ = try publisher().publish(site([".nojekyll": "old"]))
    let published = try publisher().publish(site([".nojekyll": "new"]))
    #expect(published.carried.isEmpty)
    #expect(try folder.text("Output/.nojekyll") == "new")
  }

  @Test func `a link to a folder is followed and stays a link`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.at("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("link"), withDestinationPath: "elsewhere")
    let published = try publisher("link/").publish(small)
    #expect(published.folder == folder.at("elsewhere"))
    #expect(try folder.names() == ["elsewhere", "link"])
    #expect(try folder.text("elsewhere/assets/style.css") == "p{}")
  }

  @Test func `the folder keeps its permissions`() throws {
    _ = try publisher().publish(small)
    let path = folder.at("Output")
    try FileManager.default.setAttributes([.posixPermissions: 0o711], ofItemAtPath: path)
    _ = try publisher().publish(small)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o711)
  }

  /// Lets a site grow and leaves it where it is, as run 40 does when it is killed.
  private func leave(_ site: WholeSite, after work: (GrowingSite) throws -> Void) throws {
    let growing = try publisher(run: 40).open()
    for file in site.files { growing.add(file) }
    try work(growing)
  }

  @Test func `a file is on the disk once it was added`() throws {
    let growing = try publisher(run: 40).open()
    growing.add(small.files[1])
    #expect(try folder.files() == [".Output.staging-40/40/cities/440600/empty.txt"])
    growing.add(small.files[3])
    #expect(try folder.text(".Output.staging-40/40/index.html") == "<p>全省</p>")
    #expect(try growing.finish(facts: []).manifest.files.count == 2)
  }

  @Test func `a site that is discarded leaves the earlier one and nothing beside it`() throws {
    _ = try publisher().publish(site(["index.html": "旧"]))
    let growing = try publisher().open()
    for file in small.files { growing.add(file) }
    growing.discard()
    #expect(try folder.files() == ["Output/index.html", "Output/manifest.json"])
    #expect(try folder.text("Output/index.html") == "旧")
  }

  @Test func `a run that is killed while the site grows changes nothing`() throws {
    _ = try publisher().publish(site(["index.html": "旧"]))
    try leave(small) { _ in }
    #expect(try folder.names() == [".Output.staging-40", "Output"])
    #expect(try folder.text("Output/index.html") == "旧")

    let published = try publisher(run: 41).publish(site(["index.html": "新"]))
    #expect(published.leftovers.isEmpty)
    #expect(try folder.names() == ["Output"])
    #expect(try folder.text("Output/index.html") == "新")
  }

  @Test func `a run that is killed after the switch leaves the new site whole`() throws {
    _ = try publisher().publish(site(["index.html": "旧"]))
    try leave(site(["index.html": "新"])) { growing in
      _ = try growing.complete(facts: [], inputs: [])
      try growing.switchOver()
    }
    #expect(try folder.text("Output/index.html") == "新")
    #expect(try folder.text(".Output.staging-40/40/index.html") == "旧")

    _ = try publisher(run: 41).publish(small)
    #expect(try folder.names() == ["Output"])
  }

  @Test func `a run that is killed between two renames is mended by the next one`() throws {
    try folder.write("", to: "Output/.gitkeep")
    _ = try publisher().publish(site(["index.html": "旧"]))
    try FileManager.default.moveItem(
      atPath: folder.at("Output"), toPath: folder.at(".Output.previous-40"))
    let published = try publisher(run: 42).publish(small)
    #expect(published.isReplacement && published.carried == [".gitkeep"])
    #expect(try folder.names() == ["Output"])
  }

  @Test func `only leftovers of this target that nobody uses are removed`() throws {
    for name in [
      ".Output.staging-1", ".Other.staging-1", ".Output.staging-mine", ".Output.staging-2",
    ] {
      try folder.write("x", to: "\(name)/index.html")
    }
    try folder.write("x", to: ".Output.staging-3")
    let held = FolderLock(folder.at(".Output.staging-2"))
    _ = try publisher().publish(small)
    #expect(
      try folder.names() == [
        ".Other.staging-1", ".Output.staging-2", ".Output.staging-3", ".Output.staging-mine",
        "Output",
      ])
    _ = consume held
  }
}
