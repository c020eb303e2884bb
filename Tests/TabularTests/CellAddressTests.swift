import Tabular
import Testing

/// Letters and numbers of cells.
struct CellAddressTests {
  @Test(arguments: [
    (0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    (16_383, "XFD"),
  ])
  func `a column has letters`(column: Int, letters: String) {
    #expect(CellAddress.letters(column: column) == letters)
  }

  @Test func `an address is the column's letters and the row's number`() {
    #expect(CellAddress.text(column: 10, row: 16) == "K16")
  }
}

/// Cells in eight bytes.
struct GridCellTests {
  @Test(arguments: [
    (Grid.Kind.text, false), (.number, true), (.day, false), (.month, true), (.boolean, false),
    (.error, true), (.formulaWithoutValue, true), (.empty, false),
  ])
  func `a cell keeps what it is`(kind: Grid.Kind, isFormula: Bool) {
    let cell = Grid.Cell(offset: .max, length: 123_456, kind: kind, isFormula: isFormula)
    #expect(cell.offset == .max)
    #expect(cell.length == 123_456)
    #expect(cell.kind == kind)
    #expect(cell.isFormula == isFormula)
    #expect(cell.isEmpty == (kind == .empty))
  }

  @Test func `a cell takes eight bytes`() {
    #expect(MemoryLayout<Grid.Cell>.stride == 8)
  }

  @Test func `a longer text is cut at the limit`() {
    let cell = Grid.Cell(offset: 0, length: .max, kind: .text)
    #expect(cell.length == Grid.Cell.maximumLength)
    #expect(cell.kind == .text)
  }
}

/// What a file is by its first bytes.
struct FileFormatTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}rest", FileFormat.archive), ("PK\u{5}\u{6}", .archive), ("%PDF-1.7", .pdf),
    ("<!DOCTYPE html>", .markup), ("\r\n <HTML><body>", .markup), ("<?xml version=", .markup),
    ("<table border", .markup), ("<script>,b", .other), ("城市,企业", .other), ("", .other),
    ("PK,b", .other),
  ])
  func `the first bytes tell the format`(text: String, format: FileFormat) {
    #expect(FileFormat.of(Array(text.utf8)) == format)
  }

  @Test func `an OLE container is told from text`() {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(FileFormat.of(bytes) == .compound)
  }
}
