import CZip
import Glibc

/// Puts new parts into a copy of a package; all others are copied as they are, compressed.
enum PackageEditor {
  /// A part that is new or takes another's place.
  struct Part {
    let name: String
    let bytes: [UInt8]
  }

  /// Returns a package with parts replaced and added.
  ///
  /// All parts carry the first day that archives know, so that the same input gives the same
  /// bytes.
  ///
  /// - Parameters:
  ///   - parts: The parts, named in any letter case.
  ///   - buffer: The package.
  /// - Returns: The new package.
  /// - Throws: `damaged` where libzip cannot write it.
  static func replacing(
    _ parts: [Part], in buffer: UnsafeBufferPointer<UInt8>
  ) throws(TabularError) -> [UInt8] {
    guard let old = opened(buffer) else { throw .damaged(part: "") }
    defer { zip_discard(old) }
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .damaged(part: "") }
    // The archive gives one of two references up when it is closed or thrown away.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let new = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .damaged(part: "")
    }
    do throws(TabularError) {
      try fill(new, from: old, parts)
    } catch {
      zip_discard(new)
      throw error
    }
    guard zip_close(new) == 0 else {
      zip_discard(new)
      throw .damaged(part: "")
    }
    return try content(of: target)
  }

  private static func opened(_ buffer: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil)
    guard let source else { return nil }
    if let archive = zip_open_from_source(source, ZIP_RDONLY, nil) { return archive }
    zip_source_free(source)
    return nil
  }

  private static func fill(
    _ new: OpaquePointer, from old: OpaquePointer, _ parts: [Part]
  ) throws(TabularError) {
    var changed: [String: [UInt8]] = [:]
    for part in parts { changed[ZipArchive.key(part.name)] = part.bytes }
    var written: Set<String> = []
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(old, 0))) {
      guard let pointer = zip_get_name(old, index, 0) else { continue }
      let name = String(cString: pointer)
      let key = ZipArchive.key(name)
      // The first of a name stands; folders hold nothing.
      guard !name.hasSuffix("/"), written.insert(key).inserted else { continue }
      if let bytes = changed[key] {
        try add(source(of: bytes, for: new), as: name, to: new)
      } else {
        let flags = zip_flags_t(ZIP_FL_COMPRESSED)
        try add(zip_source_zip(new, old, index, flags, 0, -1), as: name, to: new)
      }
    }
    for part in parts where written.insert(ZipArchive.key(part.name)).inserted {
      try add(source(of: part.bytes, for: new), as: part.name, to: new)
    }
  }

  /// Returns a source with a copy of bytes, which libzip frees.
  private static func source(of bytes: [UInt8], for archive: OpaquePointer) -> OpaquePointer? {
    guard let memory = malloc(max(1, bytes.count)) else { return nil }
    UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
    if let source = zip_source_buffer(archive, memory, zip_uint64_t(bytes.count), 1) {
      return source
    }
    free(memory)
    return nil
  }

  private static func add(
    _ source: OpaquePointer?, as name: String, to archive: OpaquePointer
  ) throws(TabularError) {
    guard let source else { throw .damaged(part: name) }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw .damaged(part: name)
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
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .damaged(part: "") }
    return bytes
  }
}
