/// The names that readers of workbooks ask for.
extension XMLName {
  static let xmlns = XMLName("xmlns")
  static let space = XMLName("space")

  // Relationships
  static let relationships = XMLName("Relationships")
  static let relationship = XMLName("Relationship")
  static let idOfRelationship = XMLName("Id")
  static let type = XMLName("Type")
  static let target = XMLName("Target")
  static let targetMode = XMLName("TargetMode")

  // Workbook
  static let workbook = XMLName("workbook")
  static let workbookPr = XMLName("workbookPr")
  static let date1904 = XMLName("date1904")
  static let sheets = XMLName("sheets")
  static let sheet = XMLName("sheet")
  static let name = XMLName("name")
  static let state = XMLName("state")
  static let id = XMLName("id")

  // Styles
  static let styleSheet = XMLName("styleSheet")
  static let numFmts = XMLName("numFmts")
  static let numFmt = XMLName("numFmt")
  static let numFmtId = XMLName("numFmtId")
  static let formatCode = XMLName("formatCode")
  static let cellXfs = XMLName("cellXfs")
  static let xf = XMLName("xf")

  // Strings
  static let sst = XMLName("sst")
  static let si = XMLName("si")
  static let run = XMLName("r")
  static let text = XMLName("t")

  // Sheets
  static let worksheet = XMLName("worksheet")
  static let cols = XMLName("cols")
  static let col = XMLName("col")
  static let min = XMLName("min")
  static let max = XMLName("max")
  static let hidden = XMLName("hidden")
  static let sheetData = XMLName("sheetData")
  static let row = XMLName("row")
  static let reference = XMLName("r")
  static let cell = XMLName("c")
  static let cellStyle = XMLName("s")
  static let cellType = XMLName("t")
  static let formula = XMLName("f")
  static let value = XMLName("v")
  static let inlineString = XMLName("is")
  static let mergeCells = XMLName("mergeCells")
  static let mergeCell = XMLName("mergeCell")
  static let range = XMLName("ref")
}
