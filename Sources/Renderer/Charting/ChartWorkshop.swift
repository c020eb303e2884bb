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
  ///   - sink: Gets each picture under its chart's path.
  ///   - drawn: Gets the number of finished charts after each one, from any thread.
  /// - Returns: The sizes of the pictures in the charts' order.
  /// - Throws: `chart` for the first chart that cannot be drawn, with the reason.
  package func draw(
    _ charts: [Chart], into sink: @escaping Site.Sink, drawn: @Sendable @escaping (Int) -> Void
  ) async throws(RendererError) -> [ChartShelf.Size] {
    let jobs = charts.map { chart in
      PictureSet.Job(name: chart.path) { chart.specification.scene(measuring: $0) }
    }
    do throws(CanvasError) {
      return try await PictureSet(jobs: jobs).draw(workers: workers, progress: drawn) { picture in
        sink(Site.File(path: picture.name, bytes: picture.bytes))
        // Two pixels of the file are one of the page.
        return ChartShelf.Size(width: picture.width / 2, height: picture.height / 2)
      }
    } catch {
      throw .drawing(error.description)
    }
  }
}
