import Foundation

/// What a reviewer expects to be read from a sample's files.
struct ExpectedReading: Decodable {
  struct Table: Decodable {
    struct IgnoredRow: Decodable {
      var row: Int
      var `as`: String
    }

    var file: String
    var sheet: String
    var status: String
    var table: String?
    var rows: Int?
    var ignoredRows: [IgnoredRow]?
  }

  struct Value: Decodable {
    var file: String
    var sheet: String
    var cell: String?
    var row: Int?
    var column: String
    var value: Text?

    /// The row that the cell or the row itself names.
    var place: Int? { row ?? cell.flatMap { Int($0.drop(while: \.isLetter)) } }
  }

  struct Issue: Decodable {
    var file: String
    var severity: String
    var sheet: String
    var cell: String?
    var kind: Text
    var names: String?
  }

  /// A text, or a list of texts.
  struct Text: Decodable {
    var parts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        parts = [text]
      } else {
        parts = try container.decode([String].self)
      }
    }
  }

  var exit: Int
  var tables: [Table]
  var values: [Value]
  var issues: [Issue]
  var may: [Issue]?
  var forbidden: [String]?

  /// Reads the expectations of a sample's folder.
  init(folder: URL) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    self = try decoder.decode(ExpectedReading.self, from: data)
  }
}
