/// What all charts have in common: title, subtitle and key above, the source below.
struct ChartFrame {
  private static let titleTop = 20.0
  private static let sourceBottom = 16.0

  private let title: [String]
  private let subtitle: [String]
  private let source: [String]
  private let legend: Legend
  private let extent: ChartExtent
  /// Fits texts.
  let fitter: TextFitter

  /// Sets the words around a chart.
  init(_ text: ChartText, legend items: [LegendItem], measuring: any TextMeasuring) {
    fitter = TextFitter(measuring: measuring)
    extent = text.extent
    let width = text.extent.width - 2 * Theme.margin
    title = fitter.balancedLines(of: text.title, width: width, limit: 2, Theme.title)
    subtitle = fitter.balancedLines(of: text.subtitle, width: width, limit: 2, Theme.subtitle)
    source = fitter.lines(of: text.source, width: width, limit: 2, Theme.small)
    legend = Legend(items, width: width, fitter: fitter)
  }

  /// Where the chart's own marks begin.
  private var bodyTop: Double {
    var top = Self.titleTop + Double(title.count) * Theme.title.lineHeight
    if !subtitle.isEmpty { top += 4 + Double(subtitle.count) * Theme.subtitle.lineHeight }
    if legend.height > 0 { top += Theme.unit + legend.height }
    return top + 2 * Theme.unit
  }

  /// The height of the foot with the space above it.
  private var footHeight: Double {
    let text = Double(source.count) * Theme.small.lineHeight
    return (source.isEmpty ? 0 : 12 + text) + Self.sourceBottom
  }

  /// The height that is left for a chart's own marks in a scene of the usual height.
  var usualBodyHeight: Double { extent.usualHeight - bodyTop - footHeight }

  /// The height that is left in a scene of the largest height.
  var largestBodyHeight: Double { Theme.largestHeight - bodyTop - footHeight }

  /// Returns the scene with the frame around what `draw` adds to the body.
  func scene(bodyHeight: Double, draw: (inout Sketch, Box) -> Void) -> Scene {
    var sketch = Sketch(fitter: fitter)
    let height = (bodyTop + bodyHeight + footHeight).rounded(.up)
    let right = extent.width - Theme.margin
    drawHead(in: &sketch)
    draw(
      &sketch,
      Box(left: Theme.margin, top: bodyTop, right: right, bottom: height - footHeight))
    let sourceMiddle =
      height - Self.sourceBottom - Double(source.count) * Theme.small.lineHeight / 2
    sketch.lines(
      source, at: Point(Theme.margin, sourceMiddle), Theme.small, color: Theme.muted)
    return Scene(width: extent.width, height: height, marks: sketch.marks)
      .scaled(toWidth: Theme.width)
  }

  /// Returns a scene that says in its middle why nothing is shown.
  func emptyScene(_ words: String) -> Scene {
    scene(bodyHeight: 96) { sketch, body in
      sketch.fill(body, Theme.band)
      sketch.text(
        fitter.shortened(words, to: body.width - 32, Theme.label),
        at: Point(body.x.middle, body.y.middle), Theme.label, color: Theme.muted,
        anchor: .middle)
    }
  }

  private func drawHead(in sketch: inout Sketch) {
    var top = Self.titleTop
    let left = Theme.margin
    let titleHeight = Double(title.count) * Theme.title.lineHeight
    sketch.lines(title, at: Point(left, top + titleHeight / 2), Theme.title)
    top += titleHeight
    if !subtitle.isEmpty {
      let height = Double(subtitle.count) * Theme.subtitle.lineHeight
      sketch.lines(
        subtitle, at: Point(left, top + 4 + height / 2), Theme.subtitle, color: Theme.muted)
      top += 4 + height
    }
    legend.draw(at: Point(left, top + Theme.unit), in: &sketch)
  }
}
