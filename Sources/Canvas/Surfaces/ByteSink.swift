import CCairo

/// The bytes of a document while Cairo writes it.
final class ByteSink {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// This object as Cairo's callback receives it; whoever passes it on keeps the sink alive.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Appends what Cairo writes.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
