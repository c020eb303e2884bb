import CXLSXWriter

/// The formats of a workbook: one of the library's for each look.
struct FormatPool {
  private let workbook: LibraryWorkbook
  private var formats: [CellFormat: UnsafeMutablePointer<lxw_format>] = [:]

  /// Creates an empty pool.
  init(_ workbook: LibraryWorkbook) {
    self.workbook = workbook
  }

  /// Returns the library's format of a look.
  mutating func format(
    _ look: CellFormat
  ) throws(WorkbookWritingError)
    -> UnsafeMutablePointer<lxw_format>
  {
    if let known = formats[look] { return known }
    let format = try workbook.addFormat()
    FormatPool.apply(look, to: format)
    formats[look] = format
    return format
  }

  private static func apply(_ look: CellFormat, to format: UnsafeMutablePointer<lxw_format>) {
    // The one face that every Chinese spreadsheet has.
    format_set_font_name(format, "宋体")
    format_set_font_size(format, Double(look.size))
    if look.isBold { format_set_bold(format) }
    if let ink = look.ink { format_set_font_color(format, ink) }
    if let fill = look.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, fill)
    }
    if let border = look.border {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, border)
    }
    if look.wraps { format_set_text_wrap(format) }
    if look.isUnlocked { format_set_unlocked(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch look.alignment {
    case .automatic: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if let code = code(of: look.number) { format_set_num_format(format, code) }
  }

  /// The number format's code; nil for the general one.
  private static func code(of number: CellFormat.Number) -> String? {
    switch number {
    case .general: nil
    case .text: "@"
    case .day: "yyyy-mm-dd"
    case .decimals(let count): "#,##0" + fraction(count)
    case .percent(let count): "0" + fraction(count) + "%"
    }
  }

  private static func fraction(_ count: Int) -> String {
    count > 0 ? "." + String(repeating: "0", count: count) : ""
  }
}
