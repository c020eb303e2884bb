import FuzzSupport
import Tabular

/// A workbook made of XML texts; every part can be replaced.
struct TestWorkbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A tab: its name, the attributes beside it, and its part.
  struct Tab {
    var name = "表"
    var attributes = ""
    var kind = "worksheet"
    var target: String?
    var part: [UInt8]
  }

  var tabs: [Tab] = []
  /// What stands in `workbook` before the sheets.
  var properties = ""
  /// What stands in `sst`; nil for no such part.
  var strings: String?
  /// What stands in `styleSheet`; nil for no such part.
  var styles: String?
  /// Further parts, or others in place of those of the same name.
  var parts: [ArchiveWriter.Entry] = []
  /// Changes each part before it is written.
  var edit: (inout ArchiveWriter.Entry) -> Void = { _ in }

  /// Creates a workbook of one sheet.
  ///
  /// - Parameter rows: What stands in `sheetData`.
  init(rows: String) {
    self.init(sheet: "<sheetData>\(rows)</sheetData>")
  }

  /// Creates a workbook of one sheet.
  ///
  /// - Parameter sheet: What stands in `worksheet`.
  init(sheet: String) {
    tabs = [Tab(part: Array(Self.worksheet(sheet).utf8))]
  }

  /// Creates a workbook of sheets.
  init(tabs: [Tab]) {
    self.tabs = tabs
  }

  /// Returns a worksheet part.
  static func worksheet(_ inner: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"\(main)\">\(inner)</worksheet>"
  }

  /// The file.
  var bytes: [UInt8] {
    var entries: [ArchiveWriter.Entry] = []
    func add(_ name: String, _ text: String) { entries.append(.init(name, text)) }
    add(
      "_rels/.rels",
      Self.relations([("r", "officeDocument", "xl/workbook.xml")]))
    var relations: [(String, String, String)] = []
    var sheets = ""
    for (place, tab) in tabs.enumerated() {
      let target = tab.target ?? "worksheets/sheet\(place + 1).xml"
      relations.append(("rId\(place + 1)", tab.kind, target))
      let name = tab.name
      sheets +=
        "<sheet name=\"\(name)\" sheetId=\"\(place + 1)\" \(tab.attributes) r:id=\"rId\(place + 1)\"/>"
      entries.append(.init("xl/worksheets/sheet\(place + 1).xml", tab.part))
    }
    add(
      "xl/workbook.xml",
      """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relationships)">\(properties)\
      <sheets>\(sheets)</sheets></workbook>
      """)
    if let strings {
      relations.append(("strings", "sharedStrings", "sharedStrings.xml"))
      add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>")
    }
    if let styles {
      relations.append(("styles", "styles", "styles.xml"))
      add("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>")
    }
    add("xl/_rels/workbook.xml.rels", Self.relations(relations))
    for part in parts {
      entries.removeAll { $0.name == part.name }
      entries.append(part)
    }
    for place in entries.indices { edit(&entries[place]) }
    return ArchiveWriter.archive(entries)
  }

  /// Returns a relationships part of ids, kinds and targets.
  static func relations(
    _ list: [(String, String, String)], types: String = relationships
  ) -> String {
    let inner = list.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(types)/\(kind)\" Target=\"\(target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(inner.joined())</Relationships>"
  }

  /// Reads the file.
  func read(limits: WorkbookLimits = WorkbookLimits()) throws(TabularError) -> [Sheet] {
    try WorkbookReader.read(bytes, limits: limits)
  }

  /// Reads the file and returns why it is not read; nil where it is.
  func error(limits: WorkbookLimits = WorkbookLimits()) -> TabularError? {
    do throws(TabularError) {
      _ = try read(limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
