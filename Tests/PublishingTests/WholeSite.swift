import Parallel
import Renderer

@testable import Publishing

/// A site whose files are all there at once.
struct WholeSite: Sendable {
  var files: [Site.File]
  var facts: [Site.Fact]
}

extension SitePublisher {
  /// Writes a site and switches to it.
  func publish(_ site: WholeSite) throws(PublishingError) -> PublishedSite {
    let growing = try open()
    for file in site.files { growing.add(file) }
    return try growing.finish(facts: site.facts)
  }

  /// Does the same, and several threads write.
  func publish(
    _ site: WholeSite, workers: Int
  ) async throws(PublishingError) -> PublishedSite {
    let growing = try open()
    _ = await Workers(workers).map(site.files) { growing.add($0) }
    return try growing.finish(facts: site.facts)
  }
}
