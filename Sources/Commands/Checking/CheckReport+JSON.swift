import Ingestion
import Metrics
import Renderer

extension CheckReport {
  /// The report for programs (contract §5), one table and one issue a line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("form")
      json.string("pilotboard-check/1")
      json.key("tables")
      json.array { json in
        for table in result.tables {
          json.newLine()
          Self.add(table, to: &json)
        }
      }
      json.key("issues")
      json.array { json in
        for issue in result.issues {
          json.newLine()
          Self.add(issue, to: &json)
        }
      }
      json.key("summary")
      json.object { json in
        let rows = result.tables.filter { $0.status == .read }.reduce(0) { $0 + $1.rowCount }
        let counts = [
          ("tables", result.tables.count { $0.status == .read }), ("rows", rows),
          ("errors", result.issues.count { $0.severity == .error }),
          ("warnings", result.issues.count { $0.severity == .warning }),
          ("infos", result.issues.count { $0.severity == .info }),
        ]
        for (name, count) in counts {
          json.key(name)
          json.number(count)
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private static func add(_ table: TableReport, to json: inout JSONWriter) {
    json.object { json in
      json.key("file")
      json.string(table.file)
      json.key("sheet")
      json.string(table.sheet)
      json.key("status")
      json.string(table.status.rawValue)
      guard table.status == .read else { return }
      json.key("table")
      json.string(table.table?.rawValue)
      json.key("header_rows")
      json.array { json in
        for row in table.headerRows { json.number(row) }
      }
      json.key("columns")
      json.array { json in
        for column in table.columns { add(column, to: &json) }
      }
      json.key("rows")
      json.number(table.rowCount)
      json.key("ignored_rows")
      json.array { json in
        for row in table.ignoredRows {
          json.object { json in
            json.key("row")
            json.number(row.row)
            json.key("as")
            json.string(row.kind.rawValue)
          }
        }
      }
      json.key("records")
      json.array { json in
        for record in table.records { add(record, of: table, to: &json) }
      }
    }
  }

  private static func add(_ column: TableReport.Column, to json: inout JSONWriter) {
    json.object { json in
      json.key("key")
      json.string(column.key)
      json.key("column")
      json.string(column.letters)
      json.key("header")
      json.string(column.header)
      if let unit = column.unit {
        json.key("unit")
        json.string(unit.rawValue)
      }
    }
  }

  private static func add(
    _ record: TableReport.Record, of table: TableReport, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("row")
      json.number(record.row)
      json.key("values")
      json.object { json in
        // The city also holds where only a title names it.
        json.key("city_code")
        json.string(record.city)
        for (column, stated) in zip(table.columns, record.values) where column.key != "city_code" {
          json.key(column.key)
          let value = stated.map { printed($0, column.key) }
          if column.isList, let value {
            json.array { json in
              for part in value.split(separator: "、") { json.string(String(part)) }
            }
          } else {
            json.string(value)
          }
        }
      }
    }
  }

  /// A value without the digits that tell a person.
  private static func printed(_ value: String, _ key: String) -> String {
    key == "uscc"
      ? PersonalNumber.printed(CreditCode(normalised: value)) : PersonalNumber.masked(value)
  }

  private static func add(_ issue: DataIssue, to json: inout JSONWriter) {
    json.object { json in
      let fields = [
        ("code", issue.code), ("severity", issue.severity.rawValue), ("file", issue.file),
        ("sheet", issue.sheet), ("cell", issue.cell), ("column", issue.column),
        ("value", issue.value), ("message", issue.message), ("hint", issue.hint),
      ]
      for (name, text) in fields {
        json.key(name)
        json.string(text)
      }
    }
  }
}
