import Testing

@testable import Canvas

@Test(arguments: [
  ([], 0x0000_0001), (Array("Wikipedia".utf8), 0x11E6_0398), ([0], 0x0001_0001),
  ([UInt8](repeating: 255, count: 6_000), 0xA497_59EA),
])
func `a checksum of bytes is that of RFC 1950`(bytes: [UInt8], expected: Int) {
  var sum = Adler32()
  bytes.withUnsafeBufferPointer { sum.append($0) }
  #expect(sum.value == UInt32(expected))
}

@Test(arguments: [0, 1, 5, 5_552, 65_520, 65_521, 65_522, 1_000_000])
func `zeros that are only counted sum up like zeros that are looked at`(count: Int) {
  var looked = Adler32()
  var counted = Adler32()
  for bytes in [[1, 255, 77], [UInt8](repeating: 0, count: count), [9]] {
    bytes.withUnsafeBufferPointer { bytes in
      looked.append(bytes)
      if bytes.allSatisfy({ $0 == 0 }) {
        counted.append(zeros: count)
      } else {
        counted.append(bytes)
      }
    }
  }
  #expect(counted.value == looked.value)
}
