import CZip

/// The owner of an archive that is read from memory.
///
/// It knows the parts by name, in any letter case and with either slash, as packages are made by
/// all sorts of programs, and counts what is inflated.
final class ZipArchive {
  /// The library that inflates parts.
  enum Engine: Sendable {
    /// ISA-L, three times as fast, where it is compiled in; else libzip.
    case fastest
    /// libzip itself.
    case portable
  }

  /// What reading stops at.
  let limits: WorkbookLimits
  private let handle: OpaquePointer
  private let engine: Engine
  private var entries: [String: (index: UInt64, name: String)] = [:]
  private var inflated = 0

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - bytes: The file; it must outlive the archive and all its entries.
  ///   - limits: What the archive may hold.
  ///   - engine: The library that inflates parts.
  /// - Throws: `damaged` where there is no directory, `tooMany` and `tooLarge` beyond the limits.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: WorkbookLimits, engine: Engine = .fastest
  ) throws(TabularError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else { throw .damaged(part: "") }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(part: "")
    }
    self.handle = handle
    self.limits = limits
    self.engine = engine
    try index()
  }

  deinit {
    zip_discard(handle)
  }

  /// The names of all parts as the archive spells them, sorted.
  var names: [String] { entries.values.map(\.name).sorted() }

  /// Returns whether there is a part of a name.
  func contains(_ name: String) -> Bool {
    entries[ZipArchive.key(name)] != nil
  }

  /// Opens a part.
  ///
  /// - Throws: `damaged` where it is not there or cannot be inflated, `encrypted`, `tooLarge`.
  func open(_ name: String) throws(TabularError) -> ZipEntry {
    guard let index = entries[ZipArchive.key(name)]?.index else { throw .damaged(part: name) }
    let stat = try stat(index, name)
    guard stat.encryption_method == ZIP_EM_NONE else { throw .encrypted }
    // Other methods have no place in a package, and other ratios.
    guard stat.comp_method == ZIP_CM_DEFLATE || stat.comp_method == ZIP_CM_STORE else {
      throw .damaged(part: name)
    }
    let isInflated = engine == .fastest && stat.comp_method == ZIP_CM_DEFLATE
    let inflater = isInflated ? Inflater(checksum: stat.crc) : nil
    let flags = inflater == nil ? 0 : zip_flags_t(ZIP_FL_COMPRESSED)
    guard let file = zip_fopen_index(handle, index, flags) else { throw .damaged(part: name) }
    return ZipEntry(
      taking: file, of: self, name: name, size: Int(stat.size), inflater: inflater)
  }

  /// Counts inflated bytes.
  ///
  /// - Throws: `tooLarge` when all that was read goes beyond the limit.
  func count(_ bytes: Int) throws(TabularError) {
    inflated += bytes
    guard inflated <= limits.totalBytes else { throw .tooLarge(limit: limits.totalBytes) }
  }

  private func index() throws(TabularError) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.parts else { throw .tooMany(.parts, limit: limits.parts) }
    for index in 0..<UInt64(max(0, count)) {
      guard let name = zip_get_name(handle, index, 0) else { continue }
      let text = String(cString: name)
      let key = ZipArchive.key(text)
      // The first of a name stands.
      if entries[key] == nil { entries[key] = (index, text) }
      _ = try stat(index, text)
    }
  }

  /// - Throws: `tooLarge` where the part says that it is.
  private func stat(_ index: UInt64, _ name: String) throws(TabularError) -> zip_stat_t {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    let needed = zip_uint64_t(
      ZIP_STAT_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
    guard zip_stat_index(handle, index, 0, &stat) == 0, stat.valid & needed == needed else {
      throw .damaged(part: name)
    }
    guard stat.size <= UInt64(limits.partBytes) else { throw .tooLarge(limit: limits.partBytes) }
    return stat
  }

  /// Returns a name as names compare: in small letters, with slashes, none in front.
  static func key(_ name: String) -> String {
    let bytes = name.utf8.map { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}
