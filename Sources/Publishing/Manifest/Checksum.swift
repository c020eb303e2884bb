import CGLib
import CSystem

/// SHA-256 as the manifest prints it.
package enum Checksum {
  /// Returns the SHA-256 of bytes.
  ///
  /// - Parameter bytes: Any bytes; none is a legal input.
  /// - Returns: 64 hexadecimal digits in lower case.
  package static func sha256(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { sha256(of: $0) }
  }

  /// Returns the SHA-256 of bytes that lie in memory, such as a mapped file.
  ///
  /// Inputs may be large: the processor's own instructions take a quarter of the time that GLib
  /// takes, which stands in where a processor has none.
  ///
  /// - Parameter bytes: Any bytes; none is a legal input.
  /// - Returns: 64 hexadecimal digits in lower case.
  package static func sha256(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    guard pilotboard_sha256(bytes.baseAddress, bytes.count, &digest) == 1 else {
      return portable(bytes)
    }
    return digits(digest)
  }

  /// Returns the same digits without the processor's help.
  static func portable(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // GLib hands out no checksum for no address, and an empty buffer may have none.
    var nothing: UInt8 = 0
    let text =
      bytes.baseAddress.map {
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, $0, gsize(bytes.count))
      } ?? g_compute_checksum_for_data(G_CHECKSUM_SHA256, &nothing, 0)
    guard let text else { preconditionFailure("GLib knows SHA-256") }
    defer { g_free(text) }
    return String(cString: text)
  }

  private static func digits(_ digest: [UInt8]) -> String {
    let letters = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }, as: UTF8.self)
  }
}
