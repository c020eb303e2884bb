/// The names that readers of workbooks ask for.
extension XMLName {
  static var xmlns: XMLName { XMLName("xmlns") }
  static var space: XMLName { XMLName("space") }

  // Relationships
  static var relationships: XMLName { XMLName("Relationships") }
  static var relationship: XMLName { XMLName("Relationship") }
  static var idOfRelationship: XMLName { XMLName("Id") }
  static var type: XMLName { XMLName("Type") }
  static var target: XMLName { XMLName("Target") }
  static var targetMode: XMLName { XMLName("TargetMode") }

  // Workbook
  static var workbook: XMLName { XMLName("workbook") }
  static var workbookPr: XMLName { XMLName("workbookPr") }
  static var date1904: XMLName { XMLName("date1904") }
  static var sheets: XMLName { XMLName("sheets") }
  static var sheet: XMLName { XMLName("sheet") }
  static var name: XMLName { XMLName("name") }
  static var state: XMLName { XMLName("state") }
  static var id: XMLName { XMLName("id") }

  // Styles
  static var styleSheet: XMLName { XMLName("styleSheet") }
  static var numFmts: XMLName { XMLName("numFmts") }
  static var numFmt: XMLName { XMLName("numFmt") }
  static var numFmtId: XMLName { XMLName("numFmtId") }
  static var formatCode: XMLName { XMLName("formatCode") }
  static var cellXfs: XMLName { XMLName("cellXfs") }
  static var xf: XMLName { XMLName("xf") }

  // Strings
  static var sst: XMLName { XMLName("sst") }
  static var si: XMLName { XMLName("si") }
  static var run: XMLName { XMLName("r") }
  static var text: XMLName { XMLName("t") }

  // Sheets
  static var worksheet: XMLName { XMLName("worksheet") }
  static var cols: XMLName { XMLName("cols") }
  static var col: XMLName { XMLName("col") }
  static var min: XMLName { XMLName("min") }
  static var max: XMLName { XMLName("max") }
  static var hidden: XMLName { XMLName("hidden") }
  static var sheetData: XMLName { XMLName("sheetData") }
  static var row: XMLName { XMLName("row") }
  static var reference: XMLName { XMLName("r") }
  static var cell: XMLName { XMLName("c") }
  static var cellStyle: XMLName { XMLName("s") }
  static var cellType: XMLName { XMLName("t") }
  static var formula: XMLName { XMLName("f") }
  static var value: XMLName { XMLName("v") }
  static var inlineString: XMLName { XMLName("is") }
  static var mergeCells: XMLName { XMLName("mergeCells") }
  static var mergeCell: XMLName { XMLName("mergeCell") }
  static var range: XMLName { XMLName("ref") }
}
