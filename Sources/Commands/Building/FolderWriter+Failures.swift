import Publishing
import Tabular

/// Files of a folder, with failures as the user meets them.
extension FolderWriter {
  /// Opens a folder that is new or empty.
  ///
  /// - Throws: `CommandFailure` where anything is in it already, or it cannot be made.
  static func opened(_ folder: String) throws(CommandFailure) -> FolderWriter {
    do throws(PublishingError) {
      return try FolderWriter(folder)
    } catch {
      throw CommandFailure(.unwritable, error.description)
    }
  }

  /// Writes a file.
  ///
  /// - Throws: `CommandFailure` where it cannot be written.
  func save(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(PublishingError) {
      try write(bytes, to: path)
    } catch {
      throw CommandFailure(.unwritable, error.description)
    }
  }

  /// Writes a workbook.
  ///
  /// - Throws: `CommandFailure` where it cannot be made or written.
  func save(_ draft: WorkbookDraft, to path: String) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(WorkbookWritingError) {
      bytes = try WorkbookWriter.bytes(of: draft)
    } catch {
      throw CommandFailure(.unwritable, "\(path)：\(error.description)")
    }
    try save(bytes, to: path)
  }
}
