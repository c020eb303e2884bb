import CGLib

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
  /// - Parameter bytes: Any bytes; none is a legal input.
  /// - Returns: 64 hexadecimal digits in lower case.
  package static func sha256(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    // GLib hands out no checksum for no address, and an empty buffer may have none.
    var nothing: UInt8 = 0
    guard let start = bytes.baseAddress else {
      return digits(g_compute_checksum_for_data(G_CHECKSUM_SHA256, &nothing, 0))
    }
    return digits(g_compute_checksum_for_data(G_CHECKSUM_SHA256, start, gsize(bytes.count)))
  }

  private static func digits(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { preconditionFailure("GLib knows SHA-256") }
    defer { g_free(text) }
    return String(cString: text)
  }
}
