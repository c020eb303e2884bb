import Metrics
import Publishing
import Renderer
import SampleData

/// Writes the sample province to a folder.
struct SampleWriting {
  /// A programme's id or the path of its file.
  var programme = ProgrammeLibrary.defaultID
  var seed: UInt64 = 1
  var scale = 1
  var format = Format.csv

  /// How ledgers are written.
  enum Format: String, Sendable, CaseIterable {
    /// A folder for each city with a file for each table.
    case csv
    /// A workbook for each city with a sheet for each table.
    case xlsx

    /// The largest scale; a workbook is made in memory.
    var largestScale: Int { self == .csv ? SampleProvince.scales.upperBound : 100 }
  }

  /// Writes all files; a folder that holds anything is left as it is.
  ///
  /// - Returns: The number of files.
  /// - Throws: `CommandFailure` where the folder is in use or cannot be written.
  func write(to folder: String, progress: ProgressReporter) throws(CommandFailure) -> Int {
    let texts = BuiltInFiles.texts()
    let known = try ProgrammeLibrary(templates: texts).programme(programme)
    if known.isSubsidy { return try write(subsidy: known, to: folder) }
    let province = SampleProvince(programme: known, seed: seed, scale: scale)
    guard province.count > 0 else { throw withoutCities(known) }
    let writer = try FolderWriter.opened(folder)
    try writer.save(Array(province.settings.text.utf8), to: province.settings.path)
    var count = 1
    for city in 0..<province.count {
      progress.report(step: "写示例台账", done: city, of: province.count)
      count += try write(city: city, of: province, with: writer)
    }
    return count
  }

  /// Writes the city of a subsidy policy.
  ///
  /// - Returns: The number of files.
  private func write(
    subsidy: Programme, to folder: String
  ) throws(CommandFailure) -> Int {
    let sample = SampleSubsidy(programme: subsidy, seed: seed, scale: scale)
    guard sample.count > 0 else { throw withoutCities(subsidy) }
    let writer = try FolderWriter.opened(folder)
    try writer.save(Array(sample.settings.text.utf8), to: sample.settings.path)
    guard format == .csv else {
      let workbook = sample.workbook
      try writer.save(workbook.draft, to: workbook.path)
      return 2
    }
    let files = sample.files
    for file in files { try writer.save(Array(file.text.utf8), to: file.path) }
    return 1 + files.count
  }

  private func withoutCities(_ programme: Programme) -> CommandFailure {
    CommandFailure(
      .usage,
      "项目“\(programme.id)”没有可示例的城市；请用 guangdong-2023、changsha-2024、changsha-2025 或 changchun-2024")
  }

  /// Writes what one city hands in.
  ///
  /// - Returns: The number of files.
  private func write(
    city: Int, of province: SampleProvince, with writer: FolderWriter
  ) throws(CommandFailure) -> Int {
    switch format {
    case .csv:
      let files = province.files(at: city)
      for file in files { try writer.save(Array(file.text.utf8), to: file.path) }
      return files.count
    case .xlsx:
      let workbook = province.workbook(at: city)
      try writer.save(workbook.draft, to: workbook.path)
      return 1
    }
  }
}
