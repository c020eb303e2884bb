import Glibc

/// Asks the system for large pages where memory is to hold a large file, or millions of rows.
///
/// A long array touches each of its pages once, and with small pages that takes longer than
/// filling them. Where the system has no large ones, nothing changes.
package enum HugePages {
  /// Below this, pages do not matter: 8 MiB.
  private static let smallest = 8 << 20

  /// Advises the system of all the room that an array has reserved.
  package static func advise<Element>(_ array: inout [Element]) {
    let size = array.capacity * MemoryLayout<Element>.stride
    array.withUnsafeMutableBytes { bytes in
      advise(UnsafeMutableRawBufferPointer(start: bytes.baseAddress, count: size))
    }
  }

  /// Advises the system of memory that is about to be filled.
  package static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    let page = 4096
    guard memory.count >= smallest, let base = memory.baseAddress else { return }
    let skipped = (page - Int(bitPattern: base) % page) % page
    // Advice only: what it returns changes nothing.
    _ = madvise(base + skipped, (memory.count - skipped) / page * page, MADV_HUGEPAGE)
  }
}
