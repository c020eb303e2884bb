/// Writes a site to disk and puts it in the place of the earlier one in a single step.
///
/// The site grows in a folder beside the target, `.Output.staging-<run>/<run>`. Whatever happens
/// before the switch, and a kill is no exception, the earlier site stays as it was; the next run
/// removes what is left.
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
  var switching = Switching.exchange

  /// Creates a publisher.
  package init(target: String, run: Int) {
    self.target = target
    self.run = run
  }

  /// Looks at the target, tidies up after killed runs and opens the folder for a new site.
  ///
  /// - Returns: The site without a file.
  /// - Throws: What the user can mend; what stands at the target is left as it is.
  package func open() throws(PublishingError) -> GrowingSite {
    var place = try TargetFolder.find(target)
    try place.restore()
    let earlier = try EarlierSite.survey(place)
    let leftovers = try place.removeLeftovers()
    return try GrowingSite(self, at: place, carrying: earlier, leftovers: leftovers)
  }
}
