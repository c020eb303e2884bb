import FuzzSupport
import Tabular
import Testing

/// Workbooks that lost bytes, or in which bytes changed: an error or sheets, and never a crash.
struct WorkbookDamageTests {
  /// A workbook with all sorts of cells and parts, deflated or stored.
  private static func bytes(_ method: ArchiveWriter.Method) -> [UInt8] {
    var workbook = TestWorkbook(
      sheet: """
        <cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v>\
        </c><c r="B1" s="1"><v>45292.5</v></c></row><row hidden="1"><c><f>A1*2</f><v>1.5E3</v></c>\
        <c t="inlineStr"><is><r><t>a&amp;b</t></r></is></c><c t="b"><v>1</v></c></row></sheetData>\
        <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
        """)
    workbook.strings = "<si><t>广_x000D_州</t></si>"
    workbook.styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
    workbook.edit = { $0.method = method }
    return workbook.bytes
  }

  /// Reads a file and looks at every cell, as whoever gets the sheets does.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> Result<[String], TabularError> {
    var limits = WorkbookLimits()
    limits.cells = 1 << 16
    limits.textBytes = 1 << 20
    do throws(TabularError) {
      let sheets = try WorkbookReader.read(bytes, limits: limits)
      return .success(sheets.flatMap { [$0.name] + $0.grid.listing })
    } catch {
      return .failure(error)
    }
  }

  @Test func `a workbook cut short is damaged, wherever the cut is`() {
    let bytes = Self.bytes(.deflated)
    for length in stride(from: 4, to: bytes.count, by: 7) {
      #expect(read(Array(bytes[..<length])) == .failure(.damaged(part: "")))
    }
  }

  @Test func `a real workbook cut short is damaged`() throws {
    let path = "02-many-sheets/input/东莞市 改造企业台账 2024.xlsx"
    guard let bytes = try Samples.bytes(path) else { return }
    for step in 1..<20 {
      let cut = Array(bytes[..<(bytes.count * step / 20)])
      #expect(throws: TabularError.damaged(part: "")) { try WorkbookReader.read(cut) }
    }
  }

  @Test func `a hole in the middle is found by the checksums`() {
    let bytes = Self.bytes(.stored)
    let whole = read(bytes)
    var changed = 0
    for place in stride(from: 30, to: bytes.count, by: 97) {
      var copy = bytes
      for hole in place..<min(place + 64, bytes.count) { copy[hole] = 0 }
      if read(copy) != whole { changed += 1 }
    }
    #expect(changed > 10)
  }

  @Test(arguments: 0..<20)
  func `random changes to the file end in an error or in sheets`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let bytes = Self.bytes(seed.isMultiple(of: 2) ? .stored : .deflated)
    for _ in 0..<75 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<copy.count, using: &random)
        copy[place] = UInt8.random(in: 0...255, using: &random)
      }
      read(copy)
    }
  }

  @Test(arguments: 0..<20)
  func `random changes to the sheet behind right checksums do too`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let part = Array(
      TestWorkbook.worksheet(
        """
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45292</v></c></row>\
        <row><c t="inlineStr"><is><t>a&amp;b_x0041_</t></is></c><c><v>0.30000000000000004</v></c>\
        </row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>
        """
      ).utf8)
    let letters = Array("<>/&;=\"' \nAR19_xcrvst:\u{0}\u{7F}".utf8) + [0x80, 0xE4, 0xFF]
    for _ in 0..<75 {
      var workbook = TestWorkbook(rows: "")
      workbook.strings = "<si><t>a</t></si>"
      workbook.tabs[0].part = part
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<part.count, using: &random)
        workbook.tabs[0].part[place] = letters[Int.random(in: 0..<letters.count, using: &random)]
      }
      read(workbook.bytes)
    }
  }

  @Test func `random changes to a real workbook do too`() throws {
    guard let bytes = try Samples.bytes("07-workbook-writers/input/strict.xlsx") else { return }
    var random = SeededGenerator(state: 5)
    for _ in 0..<1500 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<copy.count, using: &random)
        copy[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      }
      read(copy)
    }
  }
}
