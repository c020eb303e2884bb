import Ingestion
import Metrics
import Parallel
import Renderer

/// What a build takes beside the ledgers: the programme, the data rules and the templates.
struct BuildSources: Sendable {
  let programme: Programme
  let catalogue: QualityCatalogue
  /// The templates, or the flaw that is told once the ledgers are read.
  let templates: Result<TemplateSet, RendererError>

  private enum Part: CaseIterable, Sendable {
    // The longest first; of several that fail the first is told.
    case programme, catalogue, templates
  }

  private enum Read: Sendable {
    case programme(Programme)
    case catalogue(QualityCatalogue)
    case templates(Result<TemplateSet, RendererError>)
  }

  /// Reads everything, side by side.
  ///
  /// - Parameters:
  ///   - texts: The texts of the folder Templates, by path.
  ///   - name: The programme's id or the path of its file.
  ///   - workers: The number of threads; what is read does not depend on it.
  /// - Throws: `CommandFailure` for a flawed programme or catalogue.
  init(_ texts: [String: String], programme name: String, workers: Int) async throws(CommandFailure)
  {
    let parts = try await Workers(workers).map(Part.allCases) {
      (part: Part) throws(CommandFailure) -> Read in
      switch part {
      case .programme:
        return .programme(try ProgrammeLibrary(templates: texts).programme(name))
      case .catalogue: return .catalogue(try QualityLibrary.catalogue(texts))
      case .templates:
        return .templates(
          Result { () throws(RendererError) in
            try TemplateSet(files: texts, pages: SitePlan.templates)
          })
      }
    }
    guard case .programme(let programme) = parts[0], case .catalogue(let catalogue) = parts[1],
      case .templates(let templates) = parts[2]
    else { preconditionFailure("the parts come in their order") }
    self.programme = programme
    self.catalogue = catalogue
    self.templates = templates
  }
}
