import Foundation
import Tabular
import Testing

/// Workbooks as bureaus hand them in, with every tenth filled cell marked.
struct AnnotatedSamplesTests {
  @Test func `every workbook of the samples keeps its values and sheets`() throws {
    guard let folder = Samples.folder() else { return }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    var count = 0
    for path in paths where path.hasSuffix(".xlsx") && !path.contains("~$") {
      let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(path)))
      guard let sheets = try? WorkbookReader.read(bytes) else { continue }
      let marks = sheets.flatMap(marks)
      let list = Annotation.List(
        name: "问题清单", title: "", columns: [.init("程度", width: 8)], linkColumn: 0, rows: [])
      let copy = try WorkbookAnnotator.annotate(
        bytes, with: Annotation(marks: marks, list: list))
      let again = try WorkbookReader.read(copy)
      #expect(again.map(\.name) == ["问题清单"] + sheets.map(\.name), "\(path)")
      #expect(again.dropFirst().map(\.grid.listing) == sheets.map(\.grid.listing), "\(path)")
      #expect(again.dropFirst().map(\.grid.merges) == sheets.map(\.grid.merges), "\(path)")
      #expect(again.dropFirst().map(\.isHidden) == sheets.map(\.isHidden), "\(path)")
      count += 1
    }
    #expect(count > 8)
  }

  private func marks(on sheet: Sheet) -> [Annotation.Mark] {
    sheet.grid.rows.enumerated().filter { $0.offset.isMultiple(of: 3) }.flatMap { place, row in
      [1, Int(row.count), Int(row.count) + 3].map { column in
        Annotation.Mark(
          sheet: sheet.name, row: Int(row.number), column: column,
          kind: place.isMultiple(of: 2) ? .error : .warning, text: "错误：\(column)")
      }
    }
  }

  @Test func `a CSV becomes a workbook with its cells as text`() throws {
    let text = DecodedText(bytes: Array("代码,日期\n091,2024-1\n\n=1+1,\n".utf8))
    let grid = try CSVReader(separator: UInt8(ascii: ",")).read(text)
    let list = Annotation.List(
      name: "问题清单", title: "错误 1 处", columns: [.init("单元格", width: 8)], linkColumn: 0,
      rows: [.init(["B4"], target: .init(sheet: "", address: "B4"))])
    let mark = Annotation.Mark(sheet: "", row: 4, column: 2, kind: .error, text: "错误：空")
    let bytes = try PlainAnnotator.workbook(
      [Sheet(name: "", grid: grid)], named: "清单[1]",
      with: Annotation(marks: [mark], list: list))
    let sheets = try WorkbookReader.read(bytes)
    #expect(sheets.map(\.name) == ["问题清单", "清单1"])
    #expect(
      sheets[1].grid.listing == [
        "A1 text 代码", "B1 text 日期", "A2 text 091", "B2 text 2024-1", "A4 text =1+1",
      ])
    let parts = try WrittenParts(bytes)
    #expect(
      parts["xl/comments2.xml"].contains("ref=\"B4\"")
        || parts["xl/comments1.xml"].contains("ref=\"B4\""))
    #expect(parts["xl/worksheets/sheet1.xml"].contains("清单1'!B4"))
  }
}
