import Ingestion

/// All inputs of a command: their files in input order and their settings.
struct InputSet {
  /// A listed file with the input that it belongs to.
  struct File: Equatable {
    let entry: InputFolder.Entry
    /// The names of the folders around the file, the nearest first, the input's own name last.
    let folders: [String]
  }

  /// The inputs as the user gave them.
  let paths: [String]
  /// The files, inputs as given, within a folder by relative path.
  let files: [File]
  /// The settings; of several folders the first that makes a setting decides.
  let settings: SettingsFile
  /// Why the first of the inputs that could not be listed could not; nil where all were.
  let failure: CommandFailure?

  /// Lists the files of inputs and reads their settings.
  ///
  /// - Parameters:
  ///   - paths: The inputs as the user gave them.
  ///   - keepsOthers: Whether the others are listed where one cannot be.
  /// - Throws: `CommandFailure` where an input does not exist and the others are not kept, or
  ///   settings have flaws.
  init(_ paths: [String], keepsOthers: Bool = false) throws(CommandFailure) {
    var files: [File] = []
    var settings = SettingsFile()
    var failure: CommandFailure?
    for path in paths {
      let folder: InputFolder
      do throws(CommandFailure) {
        folder = try InputFolder(path)
      } catch {
        guard keepsOthers else { throw error }
        failure = failure ?? error
        continue
      }
      files += folder.entries.map { entry in
        let around = entry.path.split(separator: "/").dropLast().reversed().map(String.init)
        return File(entry: entry, folders: around + [folder.name])
      }
      if let location = folder.settings { settings.fill(from: try Self.settings(in: location)) }
    }
    self.paths = paths
    self.files = files
    self.settings = settings
    self.failure = failure
  }

  private static func settings(in folder: String) throws(CommandFailure) -> SettingsFile {
    let path = "\(folder)/pilotboard.yaml"
    let text: String?
    do throws(FileReader.Failure) {
      text = try FileReader.text(of: path)
    } catch {
      let obstacle = error.obstacle(at: path)
      if obstacle == .vanished { return SettingsFile() }
      throw CommandFailure(.unreadable, "无法读取设置文件“\(path)”：\(obstacle.words)；\(obstacle.remedy)")
    }
    guard let text else {
      throw CommandFailure(.unreadable, "设置文件“\(path)”不是 UTF-8 文本；请另存为 UTF-8 编码")
    }
    do throws(FileFlaws) {
      return try SettingsFile.read(text)
    } catch {
      throw CommandFailure(.usage, error.message(file: path))
    }
  }
}

extension SettingsFile {
  /// Takes over what is not set yet.
  fileprivate mutating func fill(from other: SettingsFile) {
    programme = programme ?? other.programme
    asOf = asOf ?? other.asOf
    stage = stage ?? other.stage
    edition = edition ?? other.edition
    title = title ?? other.title
    issuer = issuer ?? other.issuer
    notice = notice ?? other.notice
  }
}
