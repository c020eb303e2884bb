import Ingestion
import Metrics

/// Finds the catalogue of checks: built in, or in a bureau's folder of templates.
enum QualityLibrary {
  /// Returns the catalogue.
  ///
  /// - Parameter templates: The texts of the folder Templates, by path.
  /// - Returns: What is checked.
  /// - Throws: `CommandFailure` with every flaw of the file.
  static func catalogue(_ templates: [String: String]) throws(CommandFailure) -> QualityCatalogue {
    do throws(FileFlaws) {
      return try QualityFile.read(templates[QualityFile.path] ?? "")
    } catch {
      throw CommandFailure(.usage, error.message(file: QualityFile.path))
    }
  }
}
