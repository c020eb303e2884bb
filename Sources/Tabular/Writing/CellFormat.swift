/// A cell's look.
package struct CellFormat: Sendable, Hashable {
  /// How numbers are shown.
  package enum Number: Sendable, Hashable {
    /// As they are.
    case general
    /// As text, so that digits typed in stay as they are.
    case text
    /// With thousands marks and a fixed number of decimals.
    case decimals(Int)
    /// As `2024-06-30`.
    case day
    /// As a share of a hundred, with a number of decimals.
    case percent(Int)
  }

  /// Where content stands in its cell.
  package enum Alignment: Sendable, Hashable {
    /// Text on the left, numbers on the right.
    case automatic
    case left, center, right
  }

  /// A colour as 0xRRGGBB.
  package typealias Color = UInt32

  /// How numbers are shown.
  package var number = Number.general
  /// Where content stands.
  package var alignment = Alignment.automatic
  /// A Boolean value indicating whether text is bold.
  package var isBold = false
  /// The size of text in points.
  package var size = 11
  /// The colour of text; nil for black.
  package var ink: Color?
  /// The colour behind the content; nil for none.
  package var fill: Color?
  /// The colour of the thin lines around the cell; nil for none.
  package var border: Color?
  /// A Boolean value indicating whether long text goes on in a new line.
  package var wraps = false
  /// A Boolean value indicating whether the cell may be changed in a protected sheet.
  package var isUnlocked = false

  /// Creates the plain look; change what differs.
  package init() {}

  /// Returns the look with changes.
  package func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var format = self
    change(&format)
    return format
  }
}
