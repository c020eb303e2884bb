package import Metrics
package import Tabular

/// Blank workbooks in which cities report: a sheet for each table of the contract.
///
/// What a form asks for and how a table is read come from one schema, so that a filled form is
/// read without a question about its layout.
package struct ReportingForms: Sendable {
  private let programme: Programme

  /// Creates the forms of a programme.
  package init(programme: Programme) {
    self.programme = programme
  }

  /// The sheet with the instructions; its name tells the reader that it is no table.
  static let guide = "填表说明"

  /// Returns a city's workbook.
  ///
  /// - Parameter city: One of the programme's cities.
  /// - Returns: The instructions, the tables in the contract's order, annex 1 for printing.
  package func workbook(for city: ProgrammeCity) -> WorkbookDraft {
    let title = "\(city.name)市 \(programme.name)"
    let tables = TableSchema.all.map { schema in
      FormTable(schema: schema, programme: programme, city: city)
    }
    let guide = FormGuide(programme: programme, city: city, tables: tables)
    return WorkbookDraft(
      properties: WorkbookDraft.Properties(title: "\(title) 填报表", subject: programme.ruleSet),
      sheets: [guide.sheet] + tables.map { $0.sheet(items: guide.items) }
        + tables.filter { $0.schema.key == .subIndustries }
        .map { AnnexSheet(city: city, table: $0).sheet })
  }

  /// Returns the name of a city's workbook, such as `04-佛山填报表.xlsx`.
  package func fileName(of city: ProgrammeCity) -> String {
    let number = (programme.place(of: city.code) ?? 0) + 1
    return "\(number < 10 ? "0" : "")\(number)-\(city.name)填报表.xlsx"
  }
}
