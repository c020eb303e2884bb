/// Why a site cannot be made.
package enum RendererError: Error, Sendable, Hashable {
  /// A template has a flaw at a line and column, both from 1.
  case template(path: String, line: Int, column: Int, flaw: TemplateFlaw)
  /// A page asks for a template that no file defines.
  case missingTemplate(name: String)
  /// A template file is used by no page and by no other template.
  case unusedTemplate(path: String)
  /// A template uses names that its page does not define.
  case unknownNames(template: String, page: String, names: [String])
  /// A file of the site that is not a template is missing, such as the style sheet.
  case missingAsset(path: String)
  /// A page shows a chart that it has not announced.
  case unknownChart(page: String, chart: String)
  /// Two files of the site have the same path.
  case duplicatePath(String)
  /// A workbook of the downloads cannot be written; the sentence says why.
  case workbook(path: String, String)
  /// A chart cannot be drawn; the sentence names it.
  case drawing(String)
}
