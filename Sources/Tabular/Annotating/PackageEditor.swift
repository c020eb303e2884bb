import CZip
import Glibc

/// Puts new parts into a package; all others are copied as they are, compressed.
enum PackageEditor {
  /// A part that is new or takes another's place.
  struct Part {
    let name: String
    let bytes: [UInt8]
  }

  /// Returns a package with parts replaced and added.
  ///
  /// The new parts carry the first day that archives know, so that the same input gives the same
  /// bytes.
  ///
  /// - Parameters:
  ///   - parts: The parts, named in any letter case.
  ///   - buffer: The package.
  /// - Throws: `damaged` where libzip cannot write it.
  static func replacing(
    _ parts: [Part], in buffer: UnsafeBufferPointer<UInt8>
  ) throws(TabularError) -> [UInt8] {
    let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil)
    guard let source else { throw .damaged(part: "") }
    // The archive gives one reference up when it is closed.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, 0, nil) else {
      zip_source_free(source)
      throw .damaged(part: "")
    }
    do throws(TabularError) {
      for part in parts { try put(part, into: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw .damaged(part: "")
    }
    return try content(of: source)
  }

  private static func put(_ part: Part, into archive: OpaquePointer) throws(TabularError) {
    let old = zip_name_locate(archive, part.name, zip_flags_t(ZIP_FL_NOCASE))
    guard let memory = malloc(max(1, part.bytes.count)) else { throw .damaged(part: part.name) }
    UnsafeMutableRawBufferPointer(start: memory, count: part.bytes.count).copyBytes(
      from: part.bytes)
    guard let source = zip_source_buffer(archive, memory, zip_uint64_t(part.bytes.count), 1) else {
      free(memory)
      throw .damaged(part: part.name)
    }
    var index = old
    if old >= 0 {
      guard zip_file_replace(archive, zip_uint64_t(old), source, 0) == 0 else {
        zip_source_free(source)
        throw .damaged(part: part.name)
      }
    } else {
      index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    }
    guard index >= 0 else {
      zip_source_free(source)
      throw .damaged(part: part.name)
    }
    // 1980-01-01
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
  }

  private static func content(of source: OpaquePointer) throws(TabularError) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
      throw .damaged(part: "")
    }
    defer { zip_source_close(source) }
    let size = Int(stat.size)
    var count: zip_int64_t = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      count = zip_source_read(source, buffer.baseAddress ?? nil, zip_uint64_t(size))
      filled = max(0, Int(count))
    }
    guard bytes.count == size else { throw .damaged(part: "") }
    return bytes
  }
}
