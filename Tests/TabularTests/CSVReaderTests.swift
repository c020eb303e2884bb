import Tabular
import Testing

/// RFC 4180, and what people's programs make of it.
struct CSVReaderTests {
  /// Returns the filled records as `number: cell|cell`.
  static func records(_ text: String, separator: Character = ",") throws -> [String] {
    let decoded = DecodedText(bytes: Array(text.utf8))
    let reader = CSVReader(separator: separator.asciiValue ?? 0)
    let grid = try reader.read(decoded)
    return grid.rows.map { row in
      let cells = (0..<Int(row.count)).map { grid.string(grid.cell($0, in: row)) }
      return "\(row.number): " + cells.joined(separator: "|")
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var records: [String]

    init(_ name: String, _ text: String, _ records: [String]) {
      testDescription = name
      self.text = text
      self.records = records
    }
  }

  static let rows = [
    Row("nothing", "", []),
    Row("one cell", "a", ["1: a"]),
    Row("a line without an end", "a,b\nc,d", ["1: a|b", "2: c|d"]),
    Row("LF", "a,b\nc,d\n", ["1: a|b", "2: c|d"]),
    Row("CRLF", "a,b\r\nc,d\r\n", ["1: a|b", "2: c|d"]),
    Row("CR", "a,b\rc,d\r", ["1: a|b", "2: c|d"]),
    Row("a mixture", "a\nb\r\nc\rd", ["1: a", "2: b", "3: c", "4: d"]),
    Row("empty records count", "a\n\n\r\n\rb", ["1: a", "5: b"]),
    Row("records of separators are empty", "a\n,,,\nb", ["1: a", "3: b"]),
    Row("cells at the end are nothing", "a,b,,,\n,c,", ["1: a|b", "2: |c"]),
    Row("quotes", "\"a\",\"b c\"", ["1: a|b c"]),
    Row("a quoted separator", "\"a,b\",c", ["1: a,b|c"]),
    Row("doubled quotes", "\"a \"\"b\"\" c\",d", ["1: a \"b\" c|d"]),
    Row("nothing but a quoted quote", "\"\"\"\",d", ["1: \"|d"]),
    Row("an empty quoted cell", "\"\",d", ["1: |d"]),
    Row("a quoted line break keeps the record", "\"a\r\nb\",c\nd", ["1: a\r\nb|c", "2: d"]),
    Row("a quote inside a plain cell", "15\" 屏,b", ["1: 15\" 屏|b"]),
    Row("a quote behind a space is plain", " \"a\",b", ["1:  \"a\"|b"]),
    Row("text behind the closing quote", "\"a\"b,c", ["1: ab|c"]),
    Row("text behind doubled quotes", "\"a\"\"b\"c,d", ["1: a\"bc|d"]),
    Row("a quote never closed is plain", "\"a,b\nc,d", ["1: \"a|b", "2: c|d"]),
    Row("a lone quote", "\"", ["1: \""]),
    Row("white space stays", " a , b ", ["1:  a | b "]),
    Row("a tag is text", "<script>alert(1)</script>,b", ["1: <script>alert(1)</script>|b"]),
  ]

  @Test(arguments: rows)
  func `text is cut into records`(row: Row) throws {
    #expect(try CSVReaderTests.records(row.text) == row.records)
  }

  @Test(arguments: [",", ";", "\t"] as [Character])
  func `only the separator separates`(separator: Character) throws {
    let others = [",", ";", "\t"].filter { $0 != String(separator) }.joined()
    let text = "a\(separator)b\(others)c"
    #expect(try CSVReaderTests.records(text, separator: separator) == ["1: a|b\(others)c"])
  }

  @Test func `a cell may hold a hundred thousand characters`() throws {
    let long = String(repeating: "长", count: 100_000)
    let records = try CSVReaderTests.records("\(long),\"\(long)\"\"\"")
    #expect(records == ["1: \(long)|\(long)\""])
  }

  @Test func `reading ends after the asked number of records`() throws {
    let decoded = DecodedText(bytes: Array("a\nb\nc\n".utf8))
    let grid = try CSVReader(separator: 0x2C, limit: 2).read(decoded)
    #expect(grid.rows.map(\.number) == [1, 2])
  }

  @Test func `bytes before the start are not read`() throws {
    let decoded = DecodedText(bytes: [0xEF, 0xBB, 0xBF, 0x61], start: 3)
    let grid = try CSVReader(separator: 0x2C).read(decoded)
    #expect(grid.rows.map { grid.string(grid.cell(0, in: $0)) } == ["a"])
  }

  @Test func `a row beyond its end is empty`() throws {
    let grid = try CSVReader(separator: 0x2C).read(DecodedText(bytes: Array("a".utf8)))
    #expect(grid.cell(7, in: grid.rows[0]) == .empty)
  }

  @Test(arguments: [(0, nil), (1, TabularError.tooLong(limit: 16 << 20))])
  func `a cell of just the limit is read, one byte more is not`(more: Int, expected: TabularError?)
  {
    let cell = [UInt8](repeating: 0x61, count: CSVReader.longestCell + more)
    var found: TabularError?
    do throws(TabularError) {
      let grid = try CSVReader(separator: 0x2C).read(DecodedText(bytes: [0x22] + cell + [0x22]))
      #expect(grid.cells.count == 1)
    } catch {
      found = error
    }
    #expect(found == expected)
  }
}
