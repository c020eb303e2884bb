package import Charts
import Parallel

/// The pictures of a site, drawn by several workers at once.
///
/// Each worker makes, draws and encodes inside one synchronous function; only bytes leave it.
package struct PictureSet: Sendable {
  /// A picture to be drawn.
  package struct Job: Sendable {
    /// The picture's path in the site; errors name it.
    package var name: String
    /// Lays the scene out; it gets the engine that measures texts.
    package var scene: @Sendable (any TextMeasuring) -> Scene

    /// Creates a job.
    package init(name: String, scene: @escaping @Sendable (any TextMeasuring) -> Scene) {
      self.name = name
      self.scene = scene
    }
  }

  /// A picture that was drawn.
  package struct Picture: Sendable, Hashable {
    /// The job's name.
    package var name: String
    /// The PNG file.
    package var bytes: [UInt8]
    /// The width in pixels of the file.
    package var width: Int
    /// The height in pixels of the file.
    package var height: Int

    /// Creates a picture.
    package init(name: String, bytes: [UInt8], width: Int, height: Int) {
      self.name = name
      self.bytes = bytes
      self.width = width
      self.height = height
    }
  }

  /// The pictures to be drawn.
  package var jobs: [Job]

  /// Creates a set.
  package init(jobs: [Job]) {
    self.jobs = jobs
  }

  /// Draws all pictures and hands each over once it is drawn; none waits for the others.
  ///
  /// The result does not depend on the number of workers, nor does the error: it is that of the
  /// first job that fails.
  ///
  /// - Parameters:
  ///   - workers: The number of workers, usually that of the cores; at least one works.
  ///   - progress: Gets the number of finished pictures after each one, from any thread.
  ///   - transform: Takes a picture on the thread that drew it, and returns what is kept of it.
  /// - Returns: What was kept, in the order of the jobs.
  /// - Throws: `CanvasError` of all kinds.
  package func draw<Output: Sendable>(
    workers: Int, progress: (@Sendable (Int) -> Void)? = nil,
    transform: @escaping @Sendable (Picture) -> Output
  ) async throws(CanvasError) -> [Output] {
    try await Workers(workers).map(jobs, progress: progress) {
      () throws(CanvasError) in
      try PictureWorker()
    } transform: { (worker: PictureWorker, job: Job) throws(CanvasError) in
      transform(try worker.picture(of: job.scene(worker.typesetter), name: job.name))
    }
  }
}
