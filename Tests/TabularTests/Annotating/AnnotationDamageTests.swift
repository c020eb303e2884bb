import FuzzSupport
import Tabular
import Testing

/// Workbooks with random changes: a copy is true to what was read, or there is none.
struct AnnotationDamageTests {
  private static let sheet = """
    <sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" \
    max="2" style="1"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c \
    r="B1" t="inlineStr"><is><t>a&amp;<![CDATA[<c r="Z9"/>]]></t></is></c></row><!-- <row/> -->\
    <row r="4"/><row><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A4:B5"/>\
    </mergeCells>
    """

  @Test(arguments: 0..<8)
  func `random changes end in an error or in a true copy`(seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let marks = [(1, 2), (2, 1), (5, 2), (9, 9)].map {
      Annotation.Mark(sheet: "表", row: $0.0, column: $0.1, kind: .error, text: "错误")
    }
    let list = Annotation.List(
      name: "问题清单", title: "", columns: [], linkColumn: 0, rows: [])
    var copies = 0
    for _ in 0..<60 {
      var book = TestWorkbook(sheet: Self.sheet)
      book.styles = "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\"/></cellXfs>"
      let entry = Int.random(in: 0..<5, using: &generator)
      var number = 0
      book.edit = { part in
        defer { number += 1 }
        guard number == entry, !part.bytes.isEmpty else { return }
        let place = Int.random(in: part.bytes.indices, using: &generator)
        if Bool.random(using: &generator) {
          part.bytes.remove(at: place)
        } else {
          part.bytes[place] = Array("<>\"'/=&a1 ".utf8).randomElement(using: &generator) ?? 0
        }
      }
      let bytes = book.bytes
      guard let sheets = try? WorkbookReader.read(bytes),
        let copy = try? WorkbookAnnotator.annotate(
          bytes, with: Annotation(marks: marks, list: list))
      else { continue }
      copies += 1
      let again = try WorkbookReader.read(copy)
      #expect(again.dropFirst().map(\.grid.listing) == sheets.map(\.grid.listing))
    }
    #expect(copies > 0)
  }
}
