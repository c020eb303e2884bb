/// What is said about a file: remarks on its cells, and a list of all of them.
package struct Annotation: Sendable {
  /// How much a remark matters.
  package enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// A light red.
    case error
    /// A light yellow.
    case warning
  }

  /// A remark on a cell.
  package struct Mark: Sendable, Hashable {
    /// The sheet's name; empty for a CSV.
    package var sheet: String
    /// The row, from 1.
    package var row: Int
    /// The column, from 1.
    package var column: Int
    /// How much the remark matters.
    package var kind: Kind
    /// What the comment says.
    package var text: String

    /// Creates a remark.
    package init(sheet: String, row: Int, column: Int, kind: Kind, text: String) {
      self.sheet = sheet
      self.row = row
      self.column = column
      self.kind = kind
      self.text = text
    }
  }

  /// The sheet in front of all others.
  package struct List: Sendable {
    /// A column.
    package struct Column: Sendable {
      /// What its header says.
      package var title: String
      /// The width in half-width characters.
      package var width: Int

      /// Creates a column.
      package init(_ title: String, width: Int) {
        self.title = title
        self.width = width
      }
    }

    /// A row.
    package struct Row: Sendable {
      /// The text of each column.
      package var texts: [String]
      /// The look of the first cell; nil for a plain one.
      package var kind: Kind?
      /// The cell that `linkColumn` leads to; nil for none.
      package var target: Target?

      /// Creates a row.
      package init(_ texts: [String], kind: Kind? = nil, target: Target? = nil) {
        self.texts = texts
        self.kind = kind
        self.target = target
      }
    }

    /// A cell of the file.
    package struct Target: Sendable {
      /// The sheet's name; empty for a CSV.
      package var sheet: String
      /// The cell's address.
      package var address: String

      /// Creates a target.
      package init(sheet: String, address: String) {
        self.sheet = sheet
        self.address = address
      }
    }

    /// The sheet's name; a number follows where the file has such a sheet.
    package var name: String
    /// The first line.
    package var title: String
    /// The lines between the title and the header.
    package var notes: [String]
    /// The columns.
    package var columns: [Column]
    /// The column of links, from 0.
    package var linkColumn: Int
    /// The rows.
    package var rows: [Row]

    /// Creates a list.
    package init(
      name: String, title: String, columns: [Column], linkColumn: Int, rows: [Row]
    ) {
      self.name = name
      self.title = title
      notes = []
      self.columns = columns
      self.linkColumn = linkColumn
      self.rows = rows
    }
  }

  /// The remarks; several on one cell become one comment.
  package var marks: [Mark]
  /// The list.
  package var list: List

  /// The most comments of a sheet: with more, spreadsheets take minutes to open it.
  package static let commentLimit = 5000
  /// The most rows of a list: a sheet takes 65,530 links.
  package static let listLimit = 65_000

  /// Creates an annotation.
  package init(marks: [Mark], list: List) {
    self.marks = marks
    self.list = list
  }
}
