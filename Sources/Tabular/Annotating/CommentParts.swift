/// Writes the parts of a sheet's comments: what they say, and the boxes in which they show.
enum CommentParts {
  /// The media types of the parts.
  static let commentsType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
  static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"

  /// Shapes are numbered in blocks of this size.
  private static let block = 1024

  /// Returns the part with the texts.
  static func comments(_ marks: CellMarks, words: PackageWords) -> [UInt8] {
    let comments = marks.commented.map { mark in
      let address = CellAddress.text(column: mark.column - 1, row: mark.row)
      return "<comment ref=\"\(address)\" authorId=\"0\"><text><t xml:space=\"preserve\">"
        + "\(XMLText.cell(mark.text))</t></text></comment>"
    }
    let text = """
      \(XMLText.declaration)
      <comments xmlns="\(words.main)"><authors><author>pilotboard</author></authors>\
      <commentList>\(comments.joined())</commentList></comments>
      """
    return Array(text.utf8)
  }

  /// Returns the part with the boxes.
  ///
  /// - Parameters:
  ///   - marks: The cells.
  ///   - firstBlock: The first block of shape numbers that no other sheet of the file uses.
  /// - Returns: The part.
  static func drawing(_ marks: CellMarks, firstBlock: Int) -> [UInt8] {
    let shapes = marks.commented.enumerated().map { place, mark in
      shape(of: mark, number: firstBlock * block + 1 + place, order: place + 1)
    }
    let blocks = (0..<blockCount(of: marks)).map { String(firstBlock + $0) }
    let text = """
      <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel">\
      <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="\(blocks.joined(separator: ","))"/>\
      </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
      path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
      <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\(shapes.joined())</xml>
      """
    return Array(text.utf8)
  }

  /// Returns the number of blocks that a sheet's shapes take.
  static func blockCount(of marks: CellMarks) -> Int {
    (marks.commented.count + block) / block
  }

  private static func shape(of mark: CellMarks.Entry, number: Int, order: Int) -> String {
    let lines = mark.text.split(separator: "\n", omittingEmptySubsequences: false)
    let height = min(20, lines.reduce(1) { $0 + 1 + DisplayWidth.of($1) / 40 })
    let left = min(mark.column, WorkbookLimits.columns - 5)
    let top = min(max(0, mark.row - 2), WorkbookLimits.rows - 25)
    let anchor = "\(left), 15, \(top), 10, \(left + 4), 15, \(top + height), 4"
    return """
      <v:shape id="_x0000_s\(number)" type="#_x0000_t202" style="position:absolute;\
      width:260pt;height:\(height * 15)pt;z-index:\(order);visibility:hidden" \
      fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
      <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>\
      <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>\
      <x:Row>\(mark.row - 1)</x:Row><x:Column>\(mark.column - 1)</x:Column></x:ClientData></v:shape>
      """
  }
}
