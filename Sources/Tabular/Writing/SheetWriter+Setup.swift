import CXLSXWriter

/// What belongs to a sheet besides its cells.
extension SheetWriter {
  /// Sets panes, filter, protection and print.
  func setUp() throws(WorkbookWritingError) {
    if draft.isHidden { worksheet_hide(sheet) }
    if draft.frozenRows > 0 || draft.frozenColumns > 0 {
      worksheet_freeze_panes(
        sheet, lxw_row_t(draft.frozenRows), lxw_col_t(draft.frozenColumns))
    }
    if let filter = draft.filter {
      try expect(
        worksheet_autofilter(
          sheet, lxw_row_t(filter.rows.lowerBound - 1), lxw_col_t(filter.columns.lowerBound - 1),
          lxw_row_t(filter.rows.upperBound - 1), lxw_col_t(filter.columns.upperBound - 1)))
    }
    if let range = draft.textNumbers {
      try expect(
        worksheet_ignore_errors(
          sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range.address))
    }
    if draft.protection == .lockedCells {
      var allowed = lxw_protection()
      allowed.format_columns = 1
      allowed.format_rows = 1
      allowed.autofilter = 1
      allowed.sort = 1
      worksheet_protect(sheet, nil, &allowed)
    }
    try setUpPrint()
  }

  private func setUpPrint() throws(WorkbookWritingError) {
    // 9 is A4.
    worksheet_set_paper(sheet, 9)
    if draft.print.orientation == .landscape { worksheet_set_landscape(sheet) }
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    switch draft.print.size {
    case .pagesAcross(let pages): worksheet_fit_to_pages(sheet, UInt16(pages), 0)
    case .percent(let percent): worksheet_set_print_scale(sheet, UInt16(percent))
    }
    if !draft.print.breaks.isEmpty {
      // The list ends with 0.
      var breaks = draft.print.breaks.map { lxw_row_t($0) } + [0]
      try expect(worksheet_set_h_pagebreaks(sheet, &breaks))
    }
    worksheet_center_horizontally(sheet)
    if draft.print.showsGrid {
      worksheet_gridlines(sheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue))
    }
    if let rows = draft.print.repeatedRows {
      try expect(
        worksheet_repeat_rows(
          sheet, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)))
    }
    if let columns = draft.print.repeatedColumns {
      try expect(
        worksheet_repeat_columns(
          sheet, lxw_col_t(columns.lowerBound - 1), lxw_col_t(columns.upperBound - 1)))
    }
    if !draft.print.footer.isEmpty {
      try expect(worksheet_set_footer(sheet, "&C" + draft.print.footer))
    }
  }

  /// Writes an input check.
  func write(_ check: InputCheck) throws(WorkbookWritingError) {
    let texts = LibraryText()
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    apply(check.rule, to: &validation, texts)
    let severity =
      check.severity == .refused
      ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    validation.error_type = UInt8(severity.rawValue)
    if let prompt = check.prompt {
      validation.input_title = texts.pointer(prompt.title)
      validation.input_message = texts.pointer(prompt.text)
    }
    if let alert = check.alert {
      validation.error_title = texts.pointer(alert.title)
      validation.error_message = texts.pointer(alert.text)
    }
    let range = check.range
    let status = withExtendedLifetime(texts) {
      worksheet_data_validation_range(
        sheet, lxw_row_t(range.rows.lowerBound - 1), lxw_col_t(range.columns.lowerBound - 1),
        lxw_row_t(range.rows.upperBound - 1), lxw_col_t(range.columns.upperBound - 1),
        &validation)
    }
    try expect(status)
  }

  private func apply(
    _ rule: InputCheck.Rule, to validation: inout lxw_data_validation, _ texts: LibraryText
  ) {
    var kind = LXW_VALIDATION_TYPE_ANY
    var criteria = LXW_VALIDATION_CRITERIA_BETWEEN
    switch rule {
    case .anything: break
    case .words(let words):
      kind = LXW_VALIDATION_TYPE_LIST
      validation.value_list = texts.list(words)
    case .cells(let name, let range):
      kind = LXW_VALIDATION_TYPE_LIST_FORMULA
      let quoted = name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      validation.value_formula = texts.pointer("='\(quoted)'!\(range.fixedAddress)")
    case .days(let first, let last):
      kind = LXW_VALIDATION_TYPE_DATE_NUMBER
      validation.minimum_number = Double(first.serial)
      validation.maximum_number = Double(last.serial)
    case .number(let least):
      kind = LXW_VALIDATION_TYPE_DECIMAL
      criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO
      validation.value_number = Double(least)
    case .wholeNumber(let least):
      kind = LXW_VALIDATION_TYPE_INTEGER
      criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO
      validation.value_number = Double(least)
    case .length(let least, let most):
      kind = LXW_VALIDATION_TYPE_LENGTH
      validation.minimum_number = Double(least)
      validation.maximum_number = Double(most)
    }
    validation.validate = UInt8(kind.rawValue)
    validation.criteria = UInt8(criteria.rawValue)
  }
}
