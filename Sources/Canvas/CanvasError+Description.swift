extension CanvasError: CustomStringConvertible {
  /// The error as a sentence for the person who builds the site.
  package var description: String {
    switch self {
    case .missingFace(let wanted, let loaded):
      "缺少字体“\(wanted)”\(loaded.isEmpty ? "" : "，系统给出的是“\(loaded)”")；"
        + "请安装软件包 fonts-noto-cjk（apt-get install fonts-noto-cjk）后重试"
    case .missingGlyphs(let codePoints, let text, let picture):
      "图表 \(picture) 的文字“\(text)”中有字体没有的字符 \(Self.names(of: codePoints))；请更换这些字符"
    case .impossibleSize(let width, let height, let picture):
      "图表 \(picture) 的尺寸 \(Self.number(width)) × \(Self.number(height)) 像素无法绘制；"
        + "每边应为 1 至 \(Bitmap.longestSide) 像素，且总数不超过 \(Bitmap.mostPixels)"
    case .impossiblePlace(let mark, let picture):
      "图表 \(picture) 的图形 \(mark) 坐标不是有限数值"
    case .cairo(let status, let message, let picture):
      "绘制图表 \(picture) 时 Cairo 报错 \(status)：\(message)"
    case .compression(let picture):
      "图表 \(picture) 的像素无法压缩"
    }
  }

  /// Returns code points in the usual notation: `U+E123、U+1F600`.
  private static func names(of codePoints: [UInt32]) -> String {
    codePoints.map { point in
      let digits = String(point, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: "、")
  }

  /// Returns a size without a needless fraction.
  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? String(value)
  }
}
