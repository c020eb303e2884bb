extension Color {
  /// The relative luminance, 0 for black and 1 for white (WCAG 2.1, 1.4.3).
  var luminance: Double {
    0.2126 * Self.linear(rgb >> 16 & 0xFF) + 0.7152 * Self.linear(rgb >> 8 & 0xFF)
      + 0.0722 * Self.linear(rgb & 0xFF)
  }

  /// Returns the contrast to another colour, from 1 to 21.
  func contrast(to other: Color) -> Double {
    let one = luminance
    let two = other.luminance
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The text colour that reads best on this one: ink or paper.
  var readableText: Color {
    contrast(to: Theme.ink) >= contrast(to: Theme.paper) ? Theme.ink : Theme.paper
  }

  /// Returns a mixture, channel by channel.
  ///
  /// - Parameters:
  ///   - other: The colour at share 1.
  ///   - share: 0 leaves this colour; kept within 0…1.
  /// - Returns: The colour between both.
  func mixed(with other: Color, share: Double) -> Color {
    let part = share.isNaN ? 0 : min(max(share, 0), 1)
    var mixture: UInt32 = 0
    for shift: UInt32 in [16, 8, 0] {
      let from = Double(rgb >> shift & 0xFF)
      let to = Double(other.rgb >> shift & 0xFF)
      mixture |= UInt32((from + (to - from) * part).rounded()) << shift
    }
    return Color(mixture)
  }

  /// Returns a channel's light: the sRGB curve ((c + 0.055) / 1.055)^2.4.
  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel) / 255
    guard value > 0.040_45 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 = base² · (base²)^(1/5), the fifth root by Newton's rule from above.
    let square = base * base
    var root = 1.0
    for _ in 0..<12 {
      let fourth = root * root * root * root
      root -= (root - square / fourth) / 5
    }
    return square * root
  }
}
