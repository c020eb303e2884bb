package import Tabular

/// Why there is no copy of a file with its issues in it.
package enum AnnotationError: Error, Sendable, Hashable {
  /// The file cannot be read.
  case unreadable(InputFlaw)
  /// No workbook holds what is in it.
  case unwritable(WorkbookWritingError)

  /// The reason in Chinese.
  package var reason: String {
    switch self {
    case .unreadable(let flaw): flaw.message
    case .unwritable(let error): error.description
    }
  }
}
