import Testing

@testable import Tabular

/// What number formats make of a number.
struct NumberFormatTests {
  @Test(
    arguments: [
      ("General", .number), ("G/通用格式", .number), ("0.00", .number), ("#,##0.00", .number),
      ("0.00E+00", .number), ("##0.0E-0", .number), ("@", .number), ("0%", .number),
      ("# ?/?", .number),
      ("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", .number), ("\"日期\"0", .number),
      ("0\"days\"", .number), ("[Red]0", .number), ("[Yellow][<=100]0;[Red]0", .number),
      ("0\\d", .number), ("0_d", .number), ("[$¥-804]#,##0.00", .number), ("", .number),
      ("[DBNum1][$-804]General", .number), ("0;yyyy", .number),
      // Times.
      ("h:mm", .number), ("hh:mm:ss", .number), ("mm:ss", .number), ("mm:ss.0", .number),
      ("[h]:mm:ss", .number), ("[mm]:ss", .number), ("[ss]", .number), ("h:mm AM/PM", .number),
      ("h\"时\"mm\"分\"", .number), ("上午/下午h\"时\"mm\"分\"", .number),
      ("[$-804]AM/PM h:mm A/P", .number),
      // Days.
      ("yyyy/m/d", .day), ("yyyy-mm-dd", .day), ("yyyy-mm-dd hh:mm", .day),
      ("yyyy/m/d h:mm:ss", .day),
      ("yyyy\"年\"m\"月\"d\"日\"", .day), ("yyyy年m月d日", .day),
      ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", .day),
      ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", .day), ("m/d/yy", .day), ("d-mmm-yy", .day),
      ("m\"月\"d\"日\"", .day), ("YYYY/MM/DD", .day), ("yy.m.d", .day),
      ("[$-F800]dddd, mmmm dd, yyyy", .day),
      ("[$-804]aaaa;@", .day), ("aaa", .day), ("[$-411]ge.m.d", .day), ("dd", .day),
      ("\\Dyyyy\\-d", .day),
      // Months.
      ("yyyy\"年\"m\"月\"", .month), ("yyyy-mm", .month), ("mmm-yy", .month), ("yyyy", .month),
      ("[$-804]yyyy\"年\"m\"月\";@", .month), ("mmmm", .month), ("yyyy.m", .month),
      ("e\"年\"m\"月\"", .month),
      ("yyyy-mm hh:mm", .month), ("yyyy\"日\"", .month),
    ] as [(String, NumberFormat)])
  func `a code is a date where it has date letters`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func `built-in ids are those of the standard, with those of zh-CN`() {
    let days = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]
    let months = [17, 27, 36, 50, 52, 57]
    for id in -1...200 {
      let expected: NumberFormat =
        days.contains(id) ? .day : months.contains(id) ? .month : .number
      #expect(NumberFormat(builtIn: id) == expected)
    }
  }

  @Test func `a code of the file stands before a built-in one`() throws {
    var workbook = TestWorkbook(rows: "<row><c><v>45292</v></c><c s=\"1\"><v>45292</v></c></row>")
    workbook.styles = """
      <cellXfs><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs><numFmts><numFmt numFmtId="14" \
      formatCode="0"/><numFmt numFmtId="0" formatCode='yyyy"年"'/></numFmts>
      """
    #expect(
      try workbook.read().map(\.grid.listing) == [["A1 number 45292", "B1 month 2024-01-01"]])
  }
}
