package import Metrics

/// A table of the sample: a header and rows of cells as text.
package struct SampleTable: Sendable, Hashable {
  /// The table.
  package var key: TableKey
  /// The Chinese name, which is the file's or sheet's.
  package var name: String
  /// The title above the header; it says that the data is a sample.
  package var title: String
  /// The Chinese headers, units in brackets.
  package var header: [String]
  /// The rows, each as long as the header.
  package var rows: [[String]]

  /// The table as CSV: UTF-8 with a byte order mark and CRLF, as spreadsheets open it by double
  /// click.
  package var csv: String {
    var text = "\u{FEFF}"
    let padded = [title] + [String](repeating: "", count: header.count - 1)
    for row in [padded, header] + rows {
      text += row.map(SampleTable.quoted).joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// What one city hands in.
package struct SampleFolder: Sendable, Hashable {
  /// The folder's name: the city's place in official order and its name, such as `04-佛山`.
  package var name: String
  /// The city's tables.
  package var tables: [SampleTable]
}

/// A file of the sample.
package struct SampleFile: Sendable, Hashable {
  /// The path relative to the sample's folder, with `/`.
  package var path: String
  /// The content, to be written as UTF-8.
  package var text: String
}
