import CDeflate
import Glibc
import Testing

/// Maps working memory at an address drawn by lot, compresses there, and lets the memory go.
private func compressed(_ bytes: [UInt8], at address: UInt) -> [UInt8]? {
  let size = cdeflate_state_size()
  guard
    let memory = mmap(
      UnsafeMutableRawPointer(bitPattern: address), size, PROT_READ | PROT_WRITE,
      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), memory != MAP_FAILED
  else { return nil }
  defer { munmap(memory, size) }
  var room = [UInt8](repeating: 0, count: cdeflate_bound(bytes.count))
  let count = cdeflate_fast(memory, bytes, bytes.count, 1, &room, room.count)
  return count > 0 ? Array(room[..<count]) : nil
}

@Test func `the same bytes are compressed alike wherever the working memory lies`() throws {
  // A picture's usual beginning: the filter of the first row, then paper.
  let bytes = [0] + [UInt8](repeating: 255, count: 4_000)
  let first = try #require(compressed(bytes, at: 0))
  var draw: UInt64 = 7
  for _ in 0..<20_000 {
    draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let address = UInt(draw >> 17) & 0x7FFF_FFFF_F000
    try #require(compressed(bytes, at: address) == first, "at \(String(address, radix: 16))")
  }
}
