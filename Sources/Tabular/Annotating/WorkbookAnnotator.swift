/// Writes remarks into a copy of a workbook; everything else in it stays as it is.
///
/// Parts that need no change are copied compressed. The copy is read again before it is handed
/// out, and its cells are compared with those of the original.
package enum WorkbookAnnotator {
  /// Returns a workbook with remarks, and with the list in front.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - annotation: The remarks; those on sheets that are not there are left out.
  ///   - limits: What the workbook may hold.
  /// - Returns: The bytes of the copy; the same for the same input.
  /// - Throws: What reading throws; `damaged` where the copy would not be true to the original.
  package static func annotate(
    _ bytes: [UInt8], with annotation: Annotation, limits: WorkbookLimits = WorkbookLimits()
  ) throws(TabularError) -> [UInt8] {
    let sheets = try WorkbookReader.read(bytes, limits: limits)
    let copy = try bytes.withUnsafeBufferPointer { (buffer) throws(TabularError) -> [UInt8] in
      let archive = try ZipArchive(buffer, limits: limits)
      var copy = try AnnotatedPackage(archive, sheets: sheets, annotation: annotation)
      return try PackageEditor.replacing(try copy.parts(), in: buffer)
    }
    let again = try WorkbookReader.read(copy, limits: limits)
    guard isTrue(Array(again.dropFirst()), to: sheets) else { throw .damaged(part: "") }
    return copy
  }

  /// Returns whether sheets have the same cells in the same places.
  private static func isTrue(_ copy: [Sheet], to sheets: [Sheet]) -> Bool {
    guard copy.count == sheets.count else { return false }
    return zip(copy, sheets).allSatisfy { copy, sheet in
      copy.name == sheet.name && copy.isHidden == sheet.isHidden
        && copy.grid.merges == sheet.grid.merges
        && copy.grid.hiddenColumns == sheet.grid.hiddenColumns
        && copy.grid.rows.count == sheet.grid.rows.count
        && zip(copy.grid.rows, sheet.grid.rows).allSatisfy { row, original in
          isTrue(row, of: copy.grid, to: original, of: sheet.grid)
        }
    }
  }

  private static func isTrue(
    _ row: Grid.Row, of copy: Grid, to original: Grid.Row, of grid: Grid
  ) -> Bool {
    guard row.number == original.number, row.count == original.count,
      row.isHidden == original.isHidden
    else { return false }
    return (0..<Int(row.count)).allSatisfy { column in
      let (first, second) = (copy.cell(column, in: row), grid.cell(column, in: original))
      return first.kind == second.kind && first.isFormula == second.isFormula
        && first.length == second.length
        && copy.text[Int(first.offset)..<Int(first.offset) + Int(first.length)]
          .elementsEqual(grid.text[Int(second.offset)..<Int(second.offset) + Int(second.length)])
    }
  }
}
