import Ingestion
import Metrics

/// Finds the comparison of policies: built in, or in a bureau's folder of templates.
enum PolicyLibrary {
  /// Returns the policies side by side, those of a programme's own among them.
  ///
  /// - Parameters:
  ///   - templates: The texts of the folder Templates, by path.
  ///   - programme: The programme of the site.
  /// - Returns: The comparison.
  /// - Throws: `CommandFailure` with every flaw of the files.
  static func comparison(
    _ templates: [String: String], with programme: Programme
  ) throws(CommandFailure) -> PolicyComparison {
    do throws(FileFlaws) {
      return try ComparisonFile.read(templates[ComparisonFile.path] ?? "", with: programme) {
        templates[$0]
      }
    } catch {
      throw CommandFailure(.usage, error.message(file: ComparisonFile.path))
    }
  }
}
