import Metrics
import Tabular

/// The data files of a site: what the pages show, for other programs (contract §4) and as
/// workbooks for people.
package struct DataFiles: Sendable {
  let report: Report

  /// Creates the data files of a report.
  package init(_ report: Report) {
    self.report = report
  }

  /// One file that is still to be made.
  struct Job: Sendable {
    let make: @Sendable () throws(RendererError) -> DataFile
  }

  /// What is to be made, the largest first, so that no thread is left with it at the end.
  var jobs: [Job] {
    let assessment = report.assessment
    if report.programme.isSubsidy { return subsidyJobs }
    return jobs(of: EnterprisesData(assessment: assessment))
      + jobs(of: MetricsData(assessment: assessment))
      + jobs(of: FindingsData(assessment: assessment))
      + jobs(of: IssuesData(report: report))
      + jobs(of: ScoresData(assessment: assessment)) + [json]
  }

  /// The files of a subsidy, which has awards in place of indicators and scores.
  private var subsidyJobs: [Job] {
    let dossier = SubsidyDossier(report)
    let sums: [AwardSumsData.Grouping] = [.recipients, .items, .years]
    return jobs(of: AwardsData(dossier: dossier, places: AwardPlaces(dossier.overview)))
      + jobs(of: FindingsData(assessment: report.assessment))
      + jobs(of: IssuesData(report: report))
      + sums.flatMap { jobs(of: AwardSumsData(dossier: dossier, grouping: $0)) }
  }

  /// Returns files in the order in which the page of downloads lists them; files with the same
  /// title hold the same table.
  static func ordered(_ files: [DataFile]) -> [DataFile] {
    order.flatMap { name in
      files.filter { $0.path.hasPrefix("data/\(name).") && !$0.path.hasSuffix(".json") }
    } + files.filter { $0.path.hasSuffix(".json") }
  }

  private static let order = [
    "metrics", "scores", "enterprises", "awards", "award-items", "award-recipients", "award-years",
    "findings", "issues",
  ]

  /// A table's workbook and its CSV; very large tables have no workbook.
  func jobs(of table: some DataTable) -> [Job] {
    let hasWorkbook = table.rowCount <= DataWorkbook.rowLimit
    let note = hasWorkbook ? table.note : "\(table.note)；行数较多，只提供 CSV"
    let csv = Job { () throws(RendererError) in
      DataFile(
        path: "data/\(table.name).csv", title: table.title, note: note, rows: table.rowCount,
        bytes: table.csv)
    }
    guard hasWorkbook else { return [csv] }
    let workbook = DataWorkbook(report: report)
    let path = "data/\(table.name).xlsx"
    let book = Job { () throws(RendererError) in
      do throws(WorkbookWritingError) {
        return DataFile(
          path: path, title: table.title, note: note, rows: table.rowCount,
          bytes: try WorkbookWriter.bytes(of: workbook.draft(of: table)))
      } catch {
        throw .workbook(path: path, error.description)
      }
    }
    return [book, csv]
  }

  private var json: Job {
    let assessment = report.assessment
    return Job { () throws(RendererError) in
      DataFile(
        path: "data/metrics.json", title: "绩效指标（JSON）", note: "指标、评分、漏斗和未计入原因，供其他程序使用",
        rows: nil, bytes: MetricsJSON(assessment).bytes)
    }
  }
}

extension IndicatorKey {
  /// Returns a value as data files print it: counts as digits, money in 万元 without trailing
  /// zeros.
  func plainText(_ value: Int64) -> String {
    isMoney ? Money(fen: value).wanText : String(value)
  }
}
