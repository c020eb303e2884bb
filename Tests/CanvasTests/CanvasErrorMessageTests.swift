import Testing

@testable import Canvas

@Test(
  arguments: [
    (
      .missingFace(wanted: "Noto Sans CJK SC", loaded: "DejaVu Sans"),
      "缺少字体“Noto Sans CJK SC”，系统给出的是“DejaVu Sans”；请安装软件包 fonts-noto-cjk（apt-get install fonts-noto-cjk）后重试"
    ),
    (
      .missingFace(wanted: "Noto Sans CJK SC Bold", loaded: ""),
      "缺少字体“Noto Sans CJK SC Bold”；请安装软件包 fonts-noto-cjk（apt-get install fonts-noto-cjk）后重试"
    ),
    (
      .missingGlyphs(codePoints: [0x7, 0xE123, 0x1F600], text: "数字化", picture: "charts/a.png"),
      "图表 charts/a.png 的文字“数字化”中有字体没有的字符 U+0007、U+E123、U+1F600；请更换这些字符"
    ),
    (
      .impossibleSize(width: 80_000, height: 0.5, picture: "charts/a.png"),
      "图表 charts/a.png 的尺寸 80000 × 0.5 像素无法绘制；每边应为 1 至 32767 像素，且总数不超过 134217728"
    ),
    (.impossiblePlace(mark: "rect", picture: "charts/a.png"), "图表 charts/a.png 的图形 rect 坐标不是有限数值"),
    (
      .cairo(status: 9_999, message: "unknown", picture: "charts/a.png"),
      "绘制图表 charts/a.png 时 Cairo 报错 9999：unknown"
    ),
    (.compression(picture: "charts/a.png"), "图表 charts/a.png 的像素无法压缩"),
  ] as [(CanvasError, String)])
func `every error is a sentence that names its place`(error: CanvasError, sentence: String) {
  #expect(error.description == sentence)
}
