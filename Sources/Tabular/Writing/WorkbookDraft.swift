/// A workbook that is to be written: values only, so that the same draft gives the same bytes.
package struct WorkbookDraft: Sendable, Hashable {
  /// What the file says of itself; it carries no date and no person's name.
  package struct Properties: Sendable, Hashable {
    /// The title; empty where there is none.
    package var title: String
    /// The subject; empty where there is none.
    package var subject: String
    /// The issuing body; empty where there is none.
    package var company: String
    /// A remark; empty where there is none.
    package var remark: String

    /// Creates properties.
    package init(
      title: String = "", subject: String = "", company: String = "", remark: String = ""
    ) {
      self.title = title
      self.subject = subject
      self.company = company
      self.remark = remark
    }
  }

  /// What the file says of itself.
  package var properties: Properties
  /// The sheets in tab order; there must be one that is not hidden.
  package var sheets: [SheetDraft]

  /// Creates a workbook.
  package init(properties: Properties = Properties(), sheets: [SheetDraft] = []) {
    self.properties = properties
    self.sheets = sheets
  }
}
