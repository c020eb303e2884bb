/// Writes ZIP archives byte by byte, right or wrong in the ways that tests need.
package struct ArchiveWriter {
  /// How a part is kept.
  package enum Method: UInt16, Sendable {
    /// As it is.
    case stored = 0
    /// DEFLATE in blocks that are not compressed.
    case deflated = 8
    /// A method that workbooks do not use.
    case bzip2 = 12
  }

  /// A part and what its headers say.
  package struct Entry: Sendable {
    /// The part's path.
    package var name: String
    /// The content.
    package var bytes: [UInt8]
    /// How it is kept.
    package var method = Method.deflated
    /// The size that the headers claim; nil for the true one.
    package var claimedSize: Int?
    /// A Boolean value indicating whether size and checksum follow the data.
    package var hasDescriptor = false
    /// A Boolean value indicating whether the flags say that the data is encrypted.
    package var isEncrypted = false
    /// What the checksum is changed by.
    package var checksumError: UInt32 = 0

    /// Creates a part of text.
    package init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }

    /// Creates a part of bytes.
    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Returns an archive of parts.
  package static func archive(_ entries: [Entry]) -> [UInt8] {
    var writer = ArchiveWriter()
    for entry in entries { writer.append(entry) }
    return writer.finished()
  }

  private mutating func append(_ entry: Entry) {
    let data = entry.method == .deflated ? Self.deflated(entry.bytes) : entry.bytes
    let offset = file.count
    let flags: UInt16 =
      0x0800 | (entry.hasDescriptor ? 8 : 0) | (entry.isEncrypted ? 1 : 0)
    let checksum = Self.checksum(entry.bytes) ^ entry.checksumError
    let size = UInt32(entry.claimedSize ?? entry.bytes.count)
    var common: [UInt8] = []
    common.add(20 as UInt16)
    common.add(flags)
    common.add(entry.method.rawValue)
    common.add(0 as UInt32)
    let sums = [checksum, UInt32(data.count), size]
    file.add(0x0403_4B50 as UInt32)
    file += common
    for sum in sums { file.add(entry.hasDescriptor ? 0 : sum) }
    file.add(UInt16(entry.name.utf8.count))
    file.add(0 as UInt16)
    file += Array(entry.name.utf8) + data
    if entry.hasDescriptor {
      file.add(0x0807_4B50 as UInt32)
      for sum in sums { file.add(sum) }
    }
    directory.add(0x0201_4B50 as UInt32)
    directory.add(20 as UInt16)
    directory += common
    for sum in sums { directory.add(sum) }
    directory.add(UInt16(entry.name.utf8.count))
    directory += [UInt8](repeating: 0, count: 12)
    directory.add(UInt32(offset))
    directory += Array(entry.name.utf8)
    count += 1
  }

  private func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.add(0x0605_4B50 as UInt32)
    end.add(0 as UInt32)
    end.add(UInt16(count))
    end.add(UInt16(count))
    end.add(UInt32(directory.count))
    end.add(UInt32(file.count))
    end.add(0 as UInt16)
    return file + directory + end
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var data: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      data.append(rest.isEmpty ? 1 : 0)
      data.add(UInt16(block.count))
      data.add(~UInt16(block.count))
      data += block
    } while !rest.isEmpty
    return data
  }

  /// CRC-32 as ZIP has it.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { value in
    var sum = UInt32(value)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ number: UInt16) {
    self += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  fileprivate mutating func add(_ number: UInt32) {
    add(UInt16(truncatingIfNeeded: number))
    add(UInt16(truncatingIfNeeded: number >> 16))
  }
}
