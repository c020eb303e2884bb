/// Draws charts, on several threads where that pays.
///
/// Each picture goes to `sink` under its chart's path; `drawn` gets the number of finished charts
/// after each one, from any thread. The sizes of the pictures come back in the charts' order.
package typealias ChartDrawing =
  @Sendable (
    _ charts: [Chart], _ sink: @escaping Site.Sink, _ drawn: @escaping @Sendable (Int) -> Void
  ) async throws(RendererError) -> [ChartShelf.Size]
