/// All colours and sizes of the charts: one look for screen, paper and grey print.
enum Theme {
  /// The ground.
  static let paper = Color(0xFFFFFF)
  /// Words and targets.
  static let ink = Color(0x1A1F2B)
  /// Words that step back: subtitle, source, axes.
  static let muted = Color(0x5B6472)
  /// The grid.
  static let hairline = Color(0xD9DEE5)
  /// Empty fields.
  static let band = Color(0xF5F7FA)

  /// What counts.
  static let accent = Color(0x1F5AA6)
  /// What was reported.
  static let tint = Color(0xB9CDE6)
  /// Words about what was reported: the tint, dark enough to be read.
  static let tintText = Color(0x4C6C98)
  /// The area between reported and counted lines.
  static let paleTint = Color(0xE8EFF7)
  /// The plan, and the lines that bars start from.
  static let plan = Color(0x6B7684)
  /// Steps on the way to what counts.
  static let step = Color(0xC3CAD3)
  /// What fell out, and moves that change nothing.
  static let ribbon = Color(0xE3E7EC)

  // Categories beside accent and tint; neighbours differ in lightness for grey print.
  static let teal = Color(0x58A39A)
  static let ochre = Color(0xD9B25F)
  static let plum = Color(0x74507F)
  static let stone = Color(0xDBE0E7)

  /// The tints of a rate of 0 and of 1; ink keeps a contrast above 4.5 on all between.
  static let palestRate = Color(0xF0F4FA)
  static let fullRate = Color(0x78A3D6)

  // Sizes in logical pixels, on a grid of eight.
  static let width = 800.0
  static let usualHeight = 450.0
  static let largestHeight = 760.0
  static let margin = 24.0
  static let unit = 8.0

  static let title = TextStyle(size: 20, isBold: true)
  static let subtitle = TextStyle(size: 14)
  static let label = TextStyle(size: 14)
  static let strong = TextStyle(size: 14, isBold: true)
  static let small = TextStyle(size: 12)
  static let smallStrong = TextStyle(size: 12, isBold: true)

  /// The lengths of the plan's dashes and gaps.
  static let planDashes: [Double] = [5, 4]
}
