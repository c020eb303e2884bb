/// What the person who builds a site decides about it.
package struct SiteSettings: Sendable, Hashable {
  /// Who a site is made for.
  package enum Edition: String, Sendable, CaseIterable, Hashable {
    /// Everything, with ledgers of enterprises.
    case `internal`
    /// Aggregates only; the assessment must be redacted before.
    case `public`
  }

  /// The site's title.
  package var title: String
  /// The issuing body; empty where none is named.
  package var issuer: String
  /// A notice on every page, such as 示例数据; empty where there is none.
  package var notice: String
  /// Who the site is made for.
  package var edition: Edition

  /// Creates settings.
  package init(title: String, issuer: String, notice: String = "", edition: Edition = .internal) {
    self.title = title
    self.issuer = issuer
    self.notice = notice
    self.edition = edition
  }
}
