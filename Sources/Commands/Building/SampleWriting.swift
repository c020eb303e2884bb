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

  /// Writes all files; a folder that holds anything is left as it is.
  ///
  /// - Returns: The number of files.
  /// - Throws: `CommandFailure` where the folder is in use or cannot be written.
  func write(to folder: String, progress: ProgressReporter) throws(CommandFailure) -> Int {
    let texts = BuiltInFiles.texts()
    let known = try ProgrammeLibrary(templates: texts).programme(programme)
    let province = SampleProvince(programme: known, seed: seed, scale: scale)
    guard province.count > 0 else {
      throw CommandFailure(.usage, "项目“\(known.id)”没有可示例的城市；请用 guangdong-2023")
    }
    do throws(PublishingError) {
      let writer = try FolderWriter(folder)
      try writer.write(Array(province.settings.text.utf8), to: province.settings.path)
      var count = 1
      for city in 0..<province.count {
        progress.report(step: "写示例台账", done: city, of: province.count)
        for file in province.files(at: city) {
          try writer.write(Array(file.text.utf8), to: file.path)
          count += 1
        }
      }
      return count
    } catch {
      throw CommandFailure(.unwritable, error.description)
    }
  }
}
