import Glibc
import Ingestion
import Metrics
import Parallel
import Publishing
import Renderer

/// Builds a site from a request: read, count, draw, write, switch.
struct SiteBuild {
  let request: SiteRequest
  let isQuiet: Bool

  /// Builds and publishes the site, then prints a summary.
  ///
  /// - Throws: `CommandFailure`; the earlier site then stands as before.
  func run() async throws(CommandFailure) {
    let clock = ContinuousClock()
    let begin = clock.now
    let progress = ProgressReporter(isQuiet: isQuiet)
    defer { progress.finish() }

    let inputs = try InputSet(request.inputs)
    let texts = BuiltInFiles.texts(replacedBy: try TemplateFolder.texts(request.templates))
    let sources = try await BuildSources(
      texts,
      programme: request.programme ?? inputs.settings.programme ?? ProgrammeLibrary.defaultID,
      workers: request.jobs)
    try refusePublicEdition(inputs.settings)

    let count = inputs.files.count
    progress.report(step: "读取台账", done: 0, of: count)
    var reading = await LedgerReading(
      inputs: inputs, programme: sources.programme, options: .init(workers: request.jobs)
    ) { done in
      progress.report(step: "读取台账", done: done, of: count)
    }
    try reading.requireTables()
    reading.addNamesWithoutGlyphs(programme: sources.programme)
    progress.report(step: "计数", done: 0, of: 1)
    let (assessment, comparison) = try await assess(
      reading, sources, inputs.settings, texts)

    let published = try await publish(
      try builder(of: assessment, sources, comparison, inputs.settings),
      of: reading, progress: progress)
    progress.finish()
    let summary = ClosingSummary(
      assessment: assessment, published: published,
      elapsed: begin.duration(to: clock.now))
    Console.result(isQuiet ? summary.path : summary.text)
  }

  private func refusePublicEdition(_ settings: SettingsFile) throws(CommandFailure) {
    guard settings.edition == "public" else { return }
    throw CommandFailure(
      .usage, "设置文件要求公开版（edition: public），本版程序只生成内部版；请改为 edition: internal，公开前由单位自行脱敏")
  }

  /// What is done beside each other once the rows are read.
  private enum Checking: Sendable {
    case counts
    case dataRules(QualityPart)
    case policies
  }

  /// What came of it.
  private enum Checked: Sendable {
    case counted(CountedSubmission)
    case remarks(RemarkCollector)
    case comparison(PolicyComparison)
  }

  /// Counts the rows while the data rules go over them and policies are read, then judges the rules.
  private func assess(
    _ reading: LedgerReading, _ sources: BuildSources, _ settings: SettingsFile,
    _ texts: [String: String]
  ) async throws(CommandFailure) -> (Assessment, PolicyComparison) {
    let programme = sources.programme
    let assessor = Assessor(
      programme: programme, asOf: request.asOf ?? settings.asOf,
      stage: request.stage ?? settings.stage)
    let inspector = QualityInspector(
      programme: programme, asOf: assessor.date(of: reading.result.submission),
      catalogue: sources.catalogue)
    let inspection = inspector.inspection(of: reading.result.submission)
    let parts = try await Workers(request.jobs).map(
      [.counts] + inspection.parts.map(Checking.dataRules) + [.policies]
    ) { (checking: Checking) throws(CommandFailure) -> Checked in
      switch checking {
      case .counts: return .counted(try Self.count(reading, with: assessor))
      case .dataRules(let part): return .remarks(inspection.found(by: part))
      case .policies: return .comparison(try PolicyLibrary.comparison(texts, with: programme))
      }
    }
    guard case .counted(let counted) = parts.first, case .comparison(let comparison) = parts.last
    else { preconditionFailure("the parts come in their order") }
    let found = parts.compactMap { if case .remarks(let remarks) = $0 { remarks } else { nil } }
    var checked = reading.result
    checked.add(inspection.remarks(of: found), catalogue: sources.catalogue)
    let rules = await Workers(request.jobs).map(Array(counted.rules)) { counted.judged(rule: $0) }
    return (counted.assessment(with: rules, issues: checked.issues), comparison)
  }

  private static func count(
    _ reading: LedgerReading, with assessor: Assessor
  ) throws(CommandFailure) -> CountedSubmission {
    do throws(AssessmentError) {
      return try assessor.count(reading.result.submission)
    } catch {
      throw error.failure
    }
  }

  private func builder(
    of assessment: Assessment, _ sources: BuildSources, _ comparison: PolicyComparison,
    _ settings: SettingsFile
  ) throws(CommandFailure) -> SiteBuilder {
    let programme = assessment.programme
    let report = Report(
      assessment: assessment,
      settings: SiteSettings(
        title: request.title ?? settings.title ?? programme.title,
        issuer: request.issuer ?? settings.issuer ?? programme.issuer,
        notice: request.notice ?? settings.notice ?? ""), catalogue: sources.catalogue,
      comparison: comparison)
    let templates = try sources.templates.mapError { $0.failure }.get()
    return SiteBuilder(
      report: report, templates: templates, draw: ChartWorkshop(workers: request.jobs).draw,
      workers: request.jobs)
  }

  /// Writes every file of the site as soon as it is made, then switches to the site.
  private func publish(
    _ builder: SiteBuilder, of reading: LedgerReading, progress: ProgressReporter
  ) async throws(CommandFailure) -> PublishedSite {
    let publisher = SitePublisher(target: request.output, run: Int(getpid()))
    let opening = Result { () throws(PublishingError) in try publisher.open() }
    let site = try opening.mapError { $0.failure }.get()
    do throws(RendererError) {
      try await builder.build(into: site.add) { step in
        progress.report(step: step.step, done: step.done, of: step.total)
      }
    } catch {
      site.discard()
      throw error.failure(undrawable: reading.undrawable)
    }
    progress.report(step: "发布", done: 0, of: 1)
    let switching = Result { () throws(PublishingError) in
      try site.finish(facts: builder.facts, inputs: reading.manifestEntries)
    }
    return try switching.mapError { $0.failure }.get()
  }
}

extension RendererError {
  /// The error as the user meets it, whose template or text is to be mended.
  fileprivate var failure: CommandFailure { CommandFailure(.unreadable, description) }

  /// The error with the cells that a chart's text may come from.
  fileprivate func failure(undrawable: [DataIssue]) -> CommandFailure {
    guard case .drawing = self else { return failure }
    let cells = undrawable.prefix(5).map { issue in
      let sheet = issue.sheet.isEmpty ? "" : "（\(issue.sheet)）"
      return "\n  \(issue.file)\(sheet) \(issue.cell)：\(issue.message)"
    }
    let rest = undrawable.count > 5 ? "\n  另有 \(undrawable.count - 5) 处" : ""
    return CommandFailure(.unreadable, description + cells.joined() + rest)
  }
}

extension PublishingError {
  /// The error as the user meets it.
  fileprivate var failure: CommandFailure { CommandFailure(.unwritable, description) }
}
