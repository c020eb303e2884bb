/// Writes the list as a sheet's part; texts stand in the cells, and none is a formula.
struct ListPart {
  /// The media type of the part.
  static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"

  private let list: Annotation.List
  private let styles: StyleEditor
  private let words: PackageWords

  /// Creates the writer of a list.
  init(_ list: Annotation.List, styles: StyleEditor, words: PackageWords) {
    self.list = list
    self.styles = styles
    self.words = words
  }

  /// The part.
  var bytes: [UInt8] {
    var rows = row(1, [cell(list.title, .title, row: 1, column: 0)])
    for (place, note) in list.notes.enumerated() {
      rows += row(place + 2, [cell(note, .title, row: place + 2, column: 0)])
    }
    let header = list.headerRow
    rows += row(
      header,
      list.columns.enumerated().map { cell($1.title, .header, row: header, column: $0) })
    var links = ""
    for (place, item) in list.rows.enumerated() {
      let number = header + 1 + place
      rows += row(number, cells(of: item, row: number))
      if let target = item.target {
        let address = CellAddress.text(column: list.linkColumn, row: number)
        links += "<hyperlink ref=\"\(address)\" location=\"\(XMLText.escaped(target.location))\"/>"
      }
    }
    let widths = list.columns.enumerated().map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1.width)\" customWidth=\"1\"/>"
    }
    let text = """
      \(XMLText.declaration)
      <worksheet xmlns="\(words.main)" xmlns:r="\(words.relationships)"><sheetViews>\
      <sheetView tabSelected="1" workbookViewId="0"><pane ySplit="\(header)" \
      topLeftCell="A\(header + 1)" activePane="bottomLeft" state="frozen"/></sheetView>\
      </sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>\(widths.joined())</cols>\
      <sheetData>\(rows)</sheetData>\(links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>")\
      <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape"/></worksheet>
      """
    return Array(text.utf8)
  }

  private func cells(of item: Annotation.List.Row, row: Int) -> [String] {
    item.texts.enumerated().map { column, text in
      let look: StyleEditor.Look =
        if column == list.linkColumn, item.target != nil {
          .link
        } else if column == 0, let kind = item.kind {
          kind == .error ? .error : .warning
        } else {
          .text
        }
      return cell(text, look, row: row, column: column)
    }
  }

  private func row(_ number: Int, _ cells: [String]) -> String {
    "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  private func cell(_ text: String, _ look: StyleEditor.Look, row: Int, column: Int) -> String {
    let address = CellAddress.text(column: column, row: row)
    return "<c r=\"\(address)\" s=\"\(styles.number(of: look))\" t=\"inlineStr\"><is>"
      + "<t xml:space=\"preserve\">\(XMLText.cell(text))</t></is></c>"
  }
}

extension Annotation.List {
  /// The row of the header.
  var headerRow: Int { notes.count + 2 }
}

extension Annotation.List.Target {
  /// The target as links name it, such as `'表 1'!K16`.
  var location: String {
    let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    return "'\(quoted)'!\(address)"
  }
}
