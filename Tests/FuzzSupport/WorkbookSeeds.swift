/// Small workbooks with all that readers know, as parts.
enum WorkbookSeeds {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static let all: [[ArchiveWriter.Entry]] = [
    parts(sheets: [("被改造企业", ledger)], namespace: main),
    parts(sheets: [("汇总", ledger), ("表2", plain), ("说明", "")], namespace: strict),
    parts(sheets: [("绩效目标", targets)], namespace: main, prefix: "x:"),
  ]

  private static let ledger = """
    <dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData>\
    <row r="1"><c r="A1" t="s"><v>0</v></c></row>\
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c>\
    <c r="D2" t="s"><v>4</v></c><c r="E2" t="s"><v>5</v></c><c r="F2" t="s"><v>6</v></c></row>\
    <row r="3"><c r="A3" t="inlineStr"><is><r><t>佛</t></r><r><t xml:space="preserve"> 山</t></r>\
    <rPh sb="0" eb="1"><t>fo</t></rPh></is></c><c r="B3" t="str"><f>A1</f><v>智能家电_x000D_</v></c>\
    <c r="C3" t="s"><v>7</v></c><c r="D3" t="str"><v>91440606000000019H</v></c>\
    <c r="E3" s="1"><v>45473.75</v></c><c r="F3"><f>1+1</f><v>0.30000000000000004</v></c></row>\
    <row hidden="1"><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><f>B1</f></c>\
    <c t="d" s="2"><v>2024-06-30T08:00:00</v></c><c s="2"><v>45444</v></c><c><v>1E+300</v></c></row>\
    <row r="9"><c r="A9" t="str"><v>合计</v></c><c r="F9"><v>-12</v></c></row></sheetData>\
    <mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A3:A4"/><mergeCell ref="F3:F4"/></mergeCells>
    """

  private static let plain = """
    <sheetData><row><c t="inlineStr"><is><t>城市</t></is></c><c t="inlineStr"><is><t>模式名称</t></is></c>\
    <c t="inlineStr"><is><t>形成日期</t></is></c><c t="inlineStr"><is><t><![CDATA[类型]]></t></is></c></row>\
    <row><c><v>440600</v></c><c t="inlineStr"><is><t>&#x7532;&amp;乙</t></is></c>\
    <c s="1"><v>45300</v></c></row></sheetData>
    """

  private static let targets = """
    <x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1" t="s"><x:v>8</x:v>\
    </x:c><x:c r="C1" t="s"><x:v>9</x:v></x:c><x:c r="D1" t="s"><x:v>10</x:v></x:c></x:row>\
    <x:row r="2"><x:c r="A2"><x:v>440600</x:v></x:c><x:c r="B2" t="s"><x:v>11</x:v></x:c>\
    <x:c r="C2"><x:v>500</x:v></x:c><x:c r="D2"><x:v>800</x:v></x:c></x:row></x:sheetData>
    """

  private static let strings = [
    "佛山市清单（单位：元）", "城市", "细分行业", "企业名称", "统一社会信用代码", "验收日期", "总投资", "甲_x0041_公司",
    "绩效指标", "指标值(截至2024年底)", "指标值(截至2025年底)", "改造中小企业数量",
  ]

  private static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>\
    <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
    """

  private static func parts(
    sheets: [(name: String, rows: String)], namespace: String, prefix: String = ""
  ) -> [ArchiveWriter.Entry] {
    func part(_ name: String, _ root: String, _ inner: String, _ p: String = "") -> String {
      let space = p.isEmpty ? "xmlns" : "xmlns:\(p.dropLast())"
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(p)\(root) \(space)=\"\(namespace)\" "
        + "xmlns:r=\"\(relations)\">\(inner)</\(p)\(root)>"
    }
    func related(_ items: [(String, String, String)]) -> String {
      let inner = items.map { id, kind, target in
        "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
      }
      return "<Relationships xmlns=\"\(package)\">\(inner.joined())</Relationships>"
    }
    var entries: [ArchiveWriter.Entry] = [
      .init("[Content_Types].xml", "<Types/>"),
      .init("_rels/.rels", related([("r", "officeDocument", "/xl/workbook.xml")])),
    ]
    var tabs = ""
    var targets = [("s", "styles", "styles.xml"), ("t", "sharedStrings", "sharedStrings.xml")]
    for (place, sheet) in sheets.enumerated() {
      tabs += "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"r\(place)\"/>"
      targets.append(("r\(place)", "worksheet", "worksheets/sheet\(place).xml"))
      let text = part("", "worksheet", sheet.rows, prefix)
      entries.append(.init("xl/worksheets/sheet\(place).xml", text))
    }
    let book = "<workbookPr date1904=\"0\"/><sheets>\(tabs)</sheets>"
    entries.append(.init("xl/workbook.xml", part("", "workbook", book)))
    entries.append(.init("xl/_rels/workbook.xml.rels", related(targets)))
    entries.append(.init("xl/styles.xml", part("", "styleSheet", styles)))
    let texts = strings.map { "<si><t>\($0)</t></si>" }.joined()
    entries.append(.init("xl/sharedStrings.xml", part("", "sst", texts)))
    return entries
  }

  /// Values of attributes.
  static let values: [[UInt8]] = [
    "", "0", "-1", "1", "A1", "XFD1048576", "XFE1", "A0", "A1048577", "a1", "AAAAAAAAAA1",
    "99999999999999999999", "1e9", "s", "str", "inlineStr", "d", "e", "b", "A1:XFD1048576",
    "XFD1048576:A1", "B2:", "rId1", "../../../../etc/passwd", "http://example.com/", "&lt;", "&#0;",
    "&#x110000;", "&a;", "hidden", "veryHidden", "true", "14", "65535", "General", "[h]:mm",
  ].map { Array($0.utf8) }

  /// Pieces of markup.
  static let tokens: [[UInt8]] =
    [
      "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "]]>", "<!--", "-->", "<?a b?>", "&a;",
      "&#xD800;",
      "&#10;", "&amp;", "<c r=\"XFD1\"><v>1</v></c>", "<row r=\"1048576\">", "<row r=\"1\"/>",
      "</row>",
      "<c t=\"s\"><v>4294967295</v></c>", "<c t=\"s\"><v>-1</v></c>", "<v>", "</v>", "<f>",
      "<is><t>",
      "<mergeCell ref=\"A1:XFD1048576\"/>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>",
      "<a><a><a><a>",
      "</worksheet>", "<si><t>", "_x0000_", "_xD83D_", "_x005F_", "xmlns=\"a\"", "x:", "\u{FEFF}",
      "1.7976931348623157E+308", "1E-400", "0x1p3", "NaN", "2958466", "0.00000000000000001",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xFE, 0xFF], [0xC0, 0x80], [0x00]]
}
