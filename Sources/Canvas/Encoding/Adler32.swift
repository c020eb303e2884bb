import CDeflate

/// The checksum of a zlib stream's content (RFC 1950, 8.2), summed up piece by piece.
struct Adler32 {
  private static let modulus: UInt64 = 65_521

  /// The sum so far.
  private(set) var value: UInt32 = 1

  /// Adds bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    value = cdeflate_adler32(value, bytes.baseAddress, bytes.count)
  }

  /// Adds bytes that are all zero, without looking at them.
  mutating func append(zeros count: Int) {
    let (low, high) = (UInt64(value & 0xFFFF), UInt64(value >> 16))
    value = UInt32((high + UInt64(count) % Self.modulus * low) % Self.modulus) << 16 | UInt32(low)
  }
}
