/// A page that only has to be written: its template and its names.
package struct Page: Sendable {
  /// A step on the way from the overview to a page.
  package struct Crumb: Sendable, Hashable {
    /// The step's name.
    package var text: String
    /// The path inside the site.
    package var path: String

    /// Creates a step.
    package init(text: String, path: String) {
      self.text = text
      self.path = path
    }
  }

  /// The path inside the site.
  package var path: String
  /// The template's name, such as `pages/city`.
  package var template: String
  /// The title, without the site's own; also the main heading.
  package var title: String
  /// The entry of the navigation that the page belongs to; nil where none.
  package var section: NavigationSection?
  /// The steps between the overview and the page, both left out.
  package var crumbs: [Crumb]
  /// The page's own names.
  package var context: TemplateContext

  /// Creates a page.
  package init(
    path: String, template: String, title: String, section: NavigationSection?,
    crumbs: [Crumb] = [], context: TemplateContext
  ) {
    self.path = path
    self.template = template
    self.title = title
    self.section = section
    self.crumbs = crumbs
    self.context = context
  }
}
