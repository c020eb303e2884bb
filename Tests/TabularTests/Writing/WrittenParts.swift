import CZip
import Tabular

/// The parts of a written workbook, inflated.
struct WrittenParts {
  private let texts: [String: String]
  /// The times that the archive gives its entries.
  let times: Set<Int>

  /// Writes a draft and takes the file apart.
  init(_ draft: WorkbookDraft) throws {
    try self.init(try WorkbookWriter.bytes(of: draft))
  }

  /// Takes a file apart.
  init(_ bytes: [UInt8]) throws {
    var texts: [String: String] = [:]
    var times: Set<Int> = []
    bytes.withUnsafeBytes { buffer in
      let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil)
      let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
      defer { zip_discard(archive) }
      for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
        var stat = zip_stat_t()
        zip_stat_index(archive, index, 0, &stat)
        times.insert(stat.mtime)
        let entry = zip_fopen_index(archive, index, 0)
        defer { zip_fclose(entry) }
        let content = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
          count = Int(zip_fread(entry, buffer.baseAddress, stat.size))
        }
        texts[String(cString: stat.name)] = String(decoding: content, as: UTF8.self)
      }
    }
    self.texts = texts
    self.times = times
  }

  /// The names of the parts.
  var names: Set<String> { Set(texts.keys) }

  /// The text of a part; empty where there is none.
  subscript(name: String) -> String { texts[name] ?? "" }

  /// The first sheet.
  var sheet: String { self["xl/worksheets/sheet1.xml"] }

  /// All text of cells, shared or not.
  var cellTexts: String { self["xl/sharedStrings.xml"] + sheet }
}

extension SheetDraft {
  /// A sheet with one column of cells.
  static func column(_ cells: [CellDraft], name: String = "表") -> SheetDraft {
    var sheet = SheetDraft(name: name)
    sheet.rows = cells.map { RowDraft([$0]) }
    return sheet
  }
}

extension Sheet {
  /// The kinds and texts of all filled cells, such as `A1 text 佛山`.
  var contents: [String] {
    grid.rows.flatMap { row in
      (0..<Int(row.count)).compactMap { column in
        let cell = grid.cell(column, in: row)
        guard !cell.isEmpty else { return nil }
        let address = CellAddress.text(column: column, row: Int(row.number))
        return "\(address) \(cell.kind) \(grid.string(cell))"
      }
    }
  }
}
