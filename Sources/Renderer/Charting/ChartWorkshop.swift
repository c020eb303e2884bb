import Canvas
import Charts

/// Draws the charts of a site as PNG pictures, on several threads.
package struct ChartWorkshop: Sendable {
  private let workers: Int

  /// Creates a workshop.
  ///
  /// - Parameter workers: The number of threads that draw.
  package init(workers: Int) {
    self.workers = workers
  }

  /// Draws charts.
  ///
  /// - Parameters:
  ///   - charts: The charts.
  ///   - drawn: Gets the number of finished charts after each one, from any thread.
  /// - Returns: The pictures in the charts' order.
  /// - Throws: `chart` for the first chart that cannot be drawn, with the reason.
  package func draw(
    _ charts: [Chart], drawn: @Sendable @escaping (Int) -> Void
  ) async throws(RendererError) -> [DrawnChart] {
    let jobs = charts.map { chart in
      PictureSet.Job(name: chart.path) { chart.specification.scene(measuring: $0) }
    }
    do throws(CanvasError) {
      let pictures = try await PictureSet(jobs: jobs).pictures(workers: workers, progress: drawn)
      return pictures.map { DrawnChart(bytes: $0.bytes, width: $0.width, height: $0.height) }
    } catch {
      throw .drawing(error.description)
    }
  }
}
