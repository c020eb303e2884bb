import FuzzSupport
import Tabular
import Testing

/// Files that are not read, and why.
struct WorkbookRefusalTests {
  private static let rows = "<row><c><v>1</v></c></row>"
  private let sheet = "xl/worksheets/sheet1.xml"

  private func error(_ bytes: [UInt8]) -> TabularError? {
    do throws(TabularError) {
      _ = try WorkbookReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an empty file is empty`() {
    #expect(error([]) == .empty)
  }

  @Test(arguments: [
    ("城市,企业\n广州,甲\n", FileFormat.other), ("<html><table></table></html>", .markup),
    ("\u{FEFF}<?xml version=\"1.0\"?><Workbook/>", .markup), ("%PDF-1.7", .pdf), ("P", .other),
  ])
  func `text, pages and documents are no workbooks`(text: String, format: FileFormat) {
    #expect(error(Array(text.utf8)) == .format(format))
  }

  @Test func `an old workbook is another format, an encrypted one is encrypted`() {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = signature + [UInt8](repeating: 0, count: 2040)
    #expect(error(old) == .format(.compound))
    var encrypted = old
    for (place, unit) in "EncryptedPackage".utf16.enumerated() {
      encrypted[1152 + 2 * place] = UInt8(unit)
    }
    #expect(error(encrypted) == .encrypted)
    #expect(error(signature) == .format(.compound))
  }

  @Test func `an archive without a workbook is another format`() {
    #expect(error(ArchiveWriter.archive([])) == .format(.archive))
    #expect(error(ArchiveWriter.archive([.init("content.xml", "<a/>")])) == .format(.archive))
    var binary = TestWorkbook(rows: Self.rows)
    binary.parts = [
      .init("_rels/.rels", TestWorkbook.relations([("a", "officeDocument", "xl/workbook.bin")])),
      .init("xl/workbook.bin", [0x83, 1, 0]),
    ]
    #expect(error(binary.bytes) == .format(.archive))
    var letter = TestWorkbook(rows: Self.rows)
    letter.parts = [.init("xl/workbook.xml", "<w:document xmlns:w=\"urn:w\"/>")]
    #expect(error(letter.bytes) == .format(.archive))
  }

  static let declarations = [
    "<!DOCTYPE worksheet>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">", "<!-- a --><?b c?>\n<!DOCTYPE x>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE x PUBLIC \"-//A\" \"http://a\">",
  ]

  @Test(arguments: declarations)
  func `a part with a document type is unsafe, whoever reads it`(declaration: String) {
    for name in [sheet, "xl/workbook.xml", "_rels/.rels", "docProps/core.xml", "xl/theme/x.XML"] {
      var workbook = TestWorkbook(rows: Self.rows)
      workbook.parts = [.init("docProps/core.xml", "<a/>"), .init("xl/theme/x.XML", "<a/>")]
      workbook.edit = { entry in
        if entry.name == name {
          let end = entry.bytes.starts(with: "<?xml".utf8) ? entry.bytes.firstIndex(of: 0x0A) : nil
          entry.bytes = Array(declaration.utf8) + entry.bytes[(end ?? 0)...]
        }
      }
      #expect(workbook.error() == .unsafe(part: name))
    }
  }

  @Test(arguments: ["UTF-8 with mark", "UTF-16LE", "UTF-16BE", "UTF-16LE without mark"])
  func `a document type is seen in every encoding`(encoding: String) {
    var workbook = TestWorkbook(rows: Self.rows)
    workbook.parts = [
      .init(sheet, WorkbookPartsTests.encoded("<!DOCTYPE a><worksheet/>", encoding))
    ]
    #expect(workbook.error() == .unsafe(part: sheet))
  }

  @Test func `a document type in the middle is unsafe too`() {
    #expect(TestWorkbook(rows: "<!DOCTYPE a>").error() == .unsafe(part: sheet))
    #expect(TestWorkbook(rows: "<!ENTITY a \"b\">").error() == .unsafe(part: sheet))
  }

  @Test func `a part with a password is encrypted`() {
    var workbook = TestWorkbook(rows: Self.rows)
    workbook.edit = { $0.isEncrypted = $0.name.hasSuffix("sheet1.xml") }
    #expect(workbook.error() == .encrypted)
  }

  @Test(arguments: ["checksum", "larger", "smaller", "method", "missing", "strings", "relation"])
  func `a broken part damages the workbook`(flaw: String) {
    var workbook = TestWorkbook(rows: Self.rows)
    workbook.strings = ""
    workbook.edit = { entry in
      guard entry.name.hasSuffix("sheet1.xml") else { return }
      switch flaw {
      case "checksum": entry.checksumError = 1
      case "larger": entry.claimedSize = entry.bytes.count + 1
      case "smaller": entry.claimedSize = entry.bytes.count - 1
      case "method": entry.method = .bzip2
      case "missing": entry.name = "elsewhere.xml"
      default: break
      }
    }
    switch flaw {
    case "strings":
      workbook.parts = [.init("xl/sharedStrings.xml", "<sst><si><t>a</si></sst>")]
      #expect(workbook.error() == .damaged(part: "xl/sharedStrings.xml"))
    case "relation":
      workbook.parts = [.init("xl/_rels/workbook.xml.rels", TestWorkbook.relations([]))]
      #expect(workbook.error() == .damaged(part: "xl/workbook.xml"))
    default: #expect(workbook.error() == .damaged(part: sheet))
    }
  }

  @Test(arguments: [
    "", "   ", "<worksheet>", "<worksheet/><a/>", "<worksheet/>text", "text<worksheet/>",
    "<worksheet></sheetData>", "<worksheet a=b/>", "<worksheet a=\"<\"/>", "<worksheet a=\"1/>",
    "<x:worksheet/>", "<worksheet/", "<worksheet><!-- </worksheet>", "<worksheet><![CDATA[",
    "< worksheet/>", "<chartsheet/>", "<worksheet / >",
  ])
  func `a part that is no well-formed worksheet damages the workbook`(part: String) {
    var workbook = TestWorkbook(rows: Self.rows)
    workbook.tabs[0].part = Array(part.utf8)
    #expect(workbook.error() == .damaged(part: sheet))
  }

  @Test(arguments: ["", "\n", "\r\n <!-- end --> \n", "<?pi?>"])
  func `white space, comments and instructions may follow the root`(tail: String) {
    var workbook = TestWorkbook(rows: Self.rows)
    workbook.edit = { $0.bytes += Array(tail.utf8) }
    #expect(workbook.error() == nil)
  }

  @Test func `bytes that are no text damage the workbook`() {
    var workbook = TestWorkbook(rows: "<row><c t=\"str\"><v>#</v></c></row>")
    let part = workbook.tabs[0].part
    for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xBD]] {
      workbook.tabs[0].part = part.flatMap { $0 == UInt8(ascii: "#") ? bad : [$0] }
      #expect(workbook.error() == .damaged(part: sheet))
    }
    let half = WorkbookPartsTests.encoded(TestWorkbook.worksheet("") + "\n", "UTF-16LE").dropLast()
    workbook.tabs[0].part = Array(half)
    #expect(workbook.error() == .damaged(part: sheet))
    workbook.tabs[0].part = [0xFF, 0xFE, 0x3C, 0, 0x3D, 0xD8, 0x3C, 0]
    #expect(workbook.error() == .damaged(part: sheet))
  }
}
