import Testing

@testable import Ingestion

/// The name that somebody probably meant.
struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("城市", "城市", 0), ("城市", "市城", 2), ("信用代码", "信用编号", 2),
    ("kitten", "sitting", 3),
  ])
  func `the distance counts edits`(left: String, right: String, distance: Int) {
    #expect(
      NearestName.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
  }

  @Test(
    arguments: [
      (["联系人", "统一社会信用编号"], "统一社会信用编号"), (["甲", "乙"], "甲"), ([], ""),
    ] as [([String], String)])
  func `the nearest candidate wins, the first of equals`(candidates: [String], expected: String) {
    #expect(NearestName.of("统一社会信用代码", in: candidates) == expected)
  }
}

/// What issues may print of a cell.
struct PrintedValueTests {
  static let values: [(text: String, expected: String)] = [
    ("", ""), ("约120", "约120"), ("a\nb\r\nc", "a b c"),
    (String(repeating: "长", count: 60), String(repeating: "长", count: 60)),
    (String(repeating: "长", count: 61), String(repeating: "长", count: 59) + "…"),
    ("13812345678", "138****5678"), ("电话：13812345678。", "电话：138****5678。"),
    ("１３８１２３４５６７８", "１３８****５６７８"), ("362322198709086409", "3623**********6409"),
    ("36232219870908640X", "3623**********640X"), ("914406060000001070", "914406060000001070"),
    ("91440606000000019H", "91440606000000019H"), ("12345678901", "12345678901"),
    ("1381234567", "1381234567"), ("138123456789", "138123456789"),
    ("0757-12345678", "0757-12345678"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
  ]

  @Test func `a character of many marks is cut too`() {
    let text = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(PrintedValue.of(text).unicodeScalars.count <= 400)
  }

  @Test(arguments: values)
  func `a value is short and names nobody's number`(text: String, expected: String) {
    #expect(PrintedValue.of(text) == expected)
  }
}

/// What a file is taken for by its name.
struct InputKindTests {
  @Test(arguments: [
    ("a.csv", InputKind.table), ("子/a.XLSX", .table), ("a.tsv", .table), ("a.TXT", .table),
    ("pilotboard.yaml", .settings), ("~$a.xlsx", .silent), (".~a.csv", .silent),
    (".DS_Store", .silent),
    ("__MACOSX/a.csv", .silent), (".git/a.csv", .silent), ("Thumbs.db", .silent),
    ("desktop.ini", .silent), ("a.xls", .refused), ("a.et", .refused), ("a.ods", .refused),
    ("a.XLSB", .refused), ("a.pdf", .skipped), ("a.docx", .skipped), ("a", .skipped),
    ("a.csv.bak", .skipped),
  ])
  func `a name tells what a file is`(path: String, kind: InputKind) {
    #expect(InputKind.of(path: path) == kind)
  }
}
