/// Looks into OLE 2 containers, which old workbooks and encrypted new ones are.
enum CompoundFile {
  /// Directory entries take 128 bytes and begin at multiples of that (MS-CFB, §2.6.1).
  private static let entrySize = 128

  /// Returns whether a file is an encrypted package (MS-OFFCRYPTO, §2.3.4.4).
  static func isEncryptedPackage(_ bytes: [UInt8], _ format: FileFormat) -> Bool {
    guard format == .compound, bytes.count >= entrySize else { return false }
    var name: [UInt8] = []
    for unit in "EncryptedPackage".utf16 { name += [UInt8(truncatingIfNeeded: unit), 0] }
    for place in stride(from: 0, through: bytes.count - entrySize, by: entrySize)
    where bytes[place...].starts(with: name) {
      return true
    }
    return false
  }
}
